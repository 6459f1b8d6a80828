package kz.ereje.papers;

import java.util.List;
import kz.ereje.api.Language;

/**
 * A form or a folder that papers cannot be made with; nothing was written. It names the form and the placeholder, or the file. Immutable and
 * safe for all threads.
 */
public final class PapersRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final List<String> values;

    PapersRefusedException(String reason, String... values) {
        super(said(Language.EN, reason, List.of(values)));
        this.reason = reason;
        this.values = List.of(values);
    }

    /**
     * Why, for programs: {@code form.unknown}, {@code form.missing}, {@code form.not-docx}, {@code form.not-read},
     * {@code form.not-there}, {@code folder.taken}, {@code folder.none}.
     */
    public String reason() {
        return reason;
    }

    /** What is wrong and with what, as a sentence. */
    public String message(Language language) {
        return said(language, reason, values);
    }

    private static String said(Language language, String reason, List<String> values) {
        return Phrases.in(language).say("refused." + reason, values.toArray());
    }
}
