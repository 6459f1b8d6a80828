package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** What an actor is, such as the assembly of the local community (жергілікті қоғамдастық жиналысы) [12.2.1]. */
public enum ActorKind implements Term {
    /** The akim of a city of district significance, village, settlement or rural district (әкім) [15]. */
    AKIM,
    /** The one who performs the akim's duties (әкімнің міндетін атқарушы) [15]. */
    ACTING_AKIM,
    /** The deputy akim (әкімнің орынбасары) [17, 18]. */
    DEPUTY_AKIM,
    /** The akim's office (әкімнің аппараты) [1]. */
    OFFICE,
    /** A member of the office's staff (аппарат қызметкері) [19]. */
    OFFICE_EMPLOYEE,
    /** The assembly of the local community (жергілікті қоғамдастық жиналысы) [12.2.1]. */
    ASSEMBLY,
    /** The gathering of the local community (жергілікті қоғамдастық жиыны) [12.1.2]. */
    GATHERING,
    /** A separate gathering of the local community (бөлек жиын) [12.1.2]. */
    SEPARATE_GATHERING,
    /** A meeting with residents that is neither gathering nor assembly (тұрғындармен кездесу). */
    RESIDENTS_MEETING,
    /** A public council (қоғамдық кеңес). */
    PUBLIC_COUNCIL,
    /** The akim of the district or city of regional significance (аудан әкімі) [12.2.9, 16.7]. */
    DISTRICT_AKIM,
    /** The akimat of the district or city of regional significance (аудан әкімдігі) [6, 8]. */
    DISTRICT_AKIMAT,
    /** The maslikhat of the district or city of regional significance (аудан мәслихаты) [12.1.6]. */
    MASLIKHAT,
    /** The akim of the region (облыс әкімі) [14.3]. */
    REGION_AKIM,
    /** The akimat of the region (облыс әкімдігі) [14.3]. */
    REGION_AKIMAT,
    /** The President of the Republic (Республика Президенті) [14.3]. */
    PRESIDENT,
    /** The Government of the Republic (Үкімет) [14.3]. */
    GOVERNMENT,
    /** A central executive body (орталық атқарушы орган) [14.3]. */
    CENTRAL_BODY,
    /** Another state body (өзге мемлекеттік орган). */
    STATE_BODY,
    /** A communal state institution of local self-government (коммуналдық мемлекеттік мекеме) [12.2.9]. */
    COMMUNAL_INSTITUTION,
    /** A communal state enterprise of local self-government (коммуналдық мемлекеттік кәсіпорын) [12.2.5]. */
    COMMUNAL_ENTERPRISE,
    /** A state legal entity that is not of local self-government (өзге мемлекеттік заңды тұлға). */
    STATE_ENTITY,
    /** A private company (серіктестік, қоғам): a subject of entrepreneurship [10]. */
    COMPANY,
    /** A non-state legal entity that does no business (коммерциялық емес ұйым) [12.2.8]. */
    NON_PROFIT,
    /** An individual entrepreneur (жеке кәсіпкер): a subject of entrepreneurship [10]. */
    ENTREPRENEUR,
    /** A natural person (жеке тұлға) [12.2.8]. */
    PERSON
}
