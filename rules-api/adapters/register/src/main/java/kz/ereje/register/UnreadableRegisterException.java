package kz.ereje.register;

import kz.ereje.api.Language;

/** A file is no register at all: no workbook, no CSV, or one that cannot be opened. Nothing of it was read. Immutable and safe for all threads. */
public final class UnreadableRegisterException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final String code;

    UnreadableRegisterException(String source, String code, Throwable cause) {
        super(source + ": " + said(code, Language.EN), cause);
        this.source = source;
        this.code = code;
    }

    /** The file, as it was named. */
    public String source() {
        return source;
    }

    /** The kind of the problem, {@code file.old-format}. */
    public String code() {
        return code;
    }

    /** The file, and what is wrong with it. */
    public String message(Language language) {
        return source + ": " + said(code, language);
    }

    private static String said(String code, Language language) {
        return Phrases.in(language).say("problem." + code);
    }
}
