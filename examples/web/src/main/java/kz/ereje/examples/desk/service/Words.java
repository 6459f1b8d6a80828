package kz.ereje.examples.desk.service;

import kz.ereje.api.Language;
import kz.ereje.examples.desk.words.Phrases;

/** The sentences of the service, in three languages. Holds no state; safe for all threads. */
final class Words {

    private Words() {}

    static Phrases in(Language language) {
        return new Phrases("kz.ereje.examples.desk.service", language);
    }
}
