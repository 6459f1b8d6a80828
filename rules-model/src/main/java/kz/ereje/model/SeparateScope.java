package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** Whose separate gathering it is (бөлек жиын кімдікі) [12.1.2]. */
public enum SeparateScope implements Term {
    /** Of a village (ауыл). */
    VILLAGE,
    /** Of a street (көше). */
    STREET,
    /** Of an apartment building (көппәтерлі тұрғын үй). */
    APARTMENT_BUILDING,
    /** Of a microdistrict (шағын аудан), Law 148 art. 39-3. */
    MICRODISTRICT,
    /** Of somebody else (өзге топ). */
    OTHER
}
