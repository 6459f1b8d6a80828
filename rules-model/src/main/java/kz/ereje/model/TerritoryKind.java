package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** What an administrative territory is, such as a rural district (ауылдық округ). */
public enum TerritoryKind implements Term {
    /** A city of district significance (аудандық маңызы бар қала): its office is bound. */
    CITY_OF_DISTRICT_SIGNIFICANCE,
    /** A village (ауыл): its office is bound. */
    VILLAGE,
    /** A settlement (кент): its office is bound. */
    SETTLEMENT,
    /** A rural district (ауылдық округ): its office is bound. */
    RURAL_DISTRICT,
    /** A district (аудан). */
    DISTRICT,
    /** A city of regional significance (облыстық маңызы бар қала), which stands in the district's place for its rural districts. */
    CITY_OF_REGIONAL_SIGNIFICANCE,
    /** A district inside a city (қаладағы аудан). */
    DISTRICT_IN_CITY,
    /** A region (облыс). */
    REGION,
    /** The Republic, or a city of its significance (республика). */
    REPUBLIC
}
