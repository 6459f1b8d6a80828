package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** A language on a seal or stamp (мөрдегі тіл) [3]. */
public enum SealLanguage implements Term {
    /** Kazakh, the state language (қазақ тілі). */
    KAZAKH,
    /** Russian (орыс тілі). */
    RUSSIAN,
    /** Another language (өзге тіл). */
    OTHER
}
