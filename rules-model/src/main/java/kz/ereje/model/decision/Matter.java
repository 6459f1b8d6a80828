package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** What a decision that no provision names is about (мәселе) [11.2]. */
public enum Matter implements Term {
    /** Land and water (жер, су). */
    LAND,
    /** Names of streets and places (атаулар). */
    STREET_NAMES,
    /** Veterinary restrictions (ветеринариялық шаралар). */
    VETERINARY,
    /** An emergency (төтенше жағдай). */
    EMERGENCY,
    /** Protection of nature (қоршаған ортаны қорғау). */
    ENVIRONMENT,
    /** Public procurement (мемлекеттік сатып алу). */
    PROCUREMENT,
    /** Roads and traffic (автомобиль жолдары). */
    ROADS,
    /** Crime, corruption and other offences (құқық бұзушылық). */
    CRIME,
    /** Pay and bonuses of the staff (еңбекақы). */
    PAY,
    /** The unit's communal property, where no kind of decision applies (коммуналдық мүлік). */
    COMMUNAL_PROPERTY,
    /** Support of the akim's work: information and analysis, organisation and law, supplies (әкім қызметін қамтамасыз ету). */
    SUPPORT_OF_AKIM,
    /** Another matter of local significance (жергілікті маңызы бар мәселе). */
    LOCAL_MATTER,
    /** Another matter (өзге). */
    OTHER
}
