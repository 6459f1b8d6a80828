package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** What a contract is for (шарттың түрі) [10, 13.5]. */
public enum ContractType implements Term {
    /** Organising a privatisation as an intermediary (жекешелендіру делдалы) [12.2.4]. */
    INTERMEDIARY,
    /** Valuing the object being privatised (бағалау) [12.2.4]. */
    VALUATION,
    /** Sale and purchase of the object being privatised (сатып алу-сату) [12.2.4]. */
    SALE,
    /** Construction, reconstruction or repair (құрылыс, реконструкциялау, жөндеу) [12.1.9]. */
    WORKS,
    /** Property lease (мүліктік жалдау) [12.2.8]. */
    LEASE,
    /** Trust management (сенімгерлік басқару) [12.2.8]. */
    TRUST_MANAGEMENT,
    /** Pledge (кепіл) [12.2.14]. */
    PLEDGE,
    /** Gratuitous use (өтеусіз пайдалану) [12.2.14]. */
    GRATUITOUS_USE,
    /** Purchase of goods (тауар сатып алу). */
    SUPPLY,
    /** Purchase of services (қызмет сатып алу). */
    SERVICES,
    /** Another contract (өзге шарт). */
    OTHER
}
