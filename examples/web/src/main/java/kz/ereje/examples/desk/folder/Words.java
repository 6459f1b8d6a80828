package kz.ereje.examples.desk.folder;

import kz.ereje.api.Language;
import kz.ereje.examples.desk.words.Phrases;

/** The sentences of the folder, in three languages. Holds no state; safe for all threads. */
final class Words {

    private Words() {}

    static Phrases in(Language language) {
        return new Phrases("kz.ereje.examples.desk.folder", language);
    }
}
