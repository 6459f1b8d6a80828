package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** Whose property an asset is: the fact that decides most verdicts [21]. */
public enum OwnerLevel implements Term {
    /** Communal property of local self-government (жергілікті өзін-өзі басқарудың коммуналдық мүлкі). */
    SELF_GOVERNMENT,
    /** District communal property handed to the akim to manage (аудандық коммуналдық мүлік, әкімнің басқаруына берілген), Law 148 art. 35(1-3). */
    DISTRICT_HANDED_TO_AKIM,
    /** Other district communal property (өзге аудандық коммуналдық мүлік). */
    DISTRICT,
    /** Regional communal property (облыстық коммуналдық мүлік). */
    REGIONAL,
    /** Republican property (республикалық мүлік). */
    REPUBLICAN,
    /** Private property (жеке меншік). */
    PRIVATE
}
