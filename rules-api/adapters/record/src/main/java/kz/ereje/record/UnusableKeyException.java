package kz.ereje.record;

import kz.ereje.api.Language;
import org.jspecify.annotations.Nullable;

/** A file holds no key that a record can be signed with, or nothing that a signature can be checked by. Immutable and safe for all threads. */
public final class UnusableKeyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnusableKeyException(String code) {
        this(code, null);
    }

    UnusableKeyException(String code, @Nullable Throwable cause) {
        super(said(Language.EN, code), cause);
        this.code = code;
    }

    /** What is wrong: {@code no-key}, {@code password}, {@code no-certificate}, {@code other-algorithm}, {@code not-its-certificate}, {@code too-large}, {@code no-trust}. */
    public String code() {
        return code;
    }

    /** What is wrong, and what is to be given. */
    public String message(Language language) {
        return said(language, code);
    }

    private static String said(Language language, String code) {
        return Phrases.in(language).say("key." + code);
    }
}
