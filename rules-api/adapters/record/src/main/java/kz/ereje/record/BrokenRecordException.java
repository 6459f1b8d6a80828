package kz.ereje.record;

import kz.ereje.api.Language;

/** A file is no record, or no longer the one that was written. Immutable and safe for all threads. */
public final class BrokenRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String code;

    BrokenRecordException(long line, String code) {
        super(said(Language.EN, line, code));
        this.line = line;
        this.code = code;
    }

    /** The line from which on the record is not as it was written, counted from 1. */
    public long line() {
        return line;
    }

    /** What is wrong: {@code no-record}, {@code other-format}, {@code not-canonical}, {@code chain}, {@code number}, {@code cut-short}, {@code more}, {@code count}, {@code text}. */
    public String code() {
        return code;
    }

    /** What is wrong, and what it means. */
    public String message(Language language) {
        return said(language, line, code);
    }

    private static String said(Language language, long line, String code) {
        return Phrases.in(language).say("broken." + code, String.valueOf(line));
    }
}
