package kz.ereje.report.run;

import kz.ereje.api.Language;
import kz.ereje.report.internal.Phrases;

/** What became of a file. */
enum FileState {
    FAILED("run.file.failed"),
    REFUSED("run.file.refused"),
    NOT_READ("run.file.not-read"),
    CHECKED("run.file.checked");

    private final String phrase;

    FileState(String phrase) {
        this.phrase = phrase;
    }

    String word(Language language) {
        return Phrases.in(language).say(phrase);
    }
}
