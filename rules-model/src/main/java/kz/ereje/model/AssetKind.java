package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** What an asset is, such as a building (ғимарат). */
public enum AssetKind implements Term {
    /** A building or premises that nobody lives in (ғимарат, үй-жай). */
    BUILDING,
    /** A house or flat (тұрғын үй) [16.6, 16.7]. */
    HOUSING,
    /** Roads, water supply, lighting and other engineering networks (инженерлік желілер). */
    NETWORK,
    /** A vehicle or machine (көлік, техника). */
    VEHICLE,
    /** Equipment, furniture and other movables (жабдық). */
    EQUIPMENT,
    /** An enterprise as a whole of property (мүліктік кешен). */
    ENTERPRISE_COMPLEX,
    /** Shares or an interest in a company (акциялар, қатысу үлесі). */
    SHARES,
    /** A plot of land (жер учаскесі): other law governs it. */
    LAND,
    /** A water body (су объектісі): other law governs it. */
    WATER_BODY,
    /** Other property (өзге мүлік). */
    OTHER
}
