package kz.ereje.api;

/** A language of the library's sentences; {@link #KK} for Kazakh, the language of the act. */
public enum Language {
    /** Kazakh (қазақ тілі). */
    KK,
    /** Russian (русский язык). */
    RU,
    /** English. */
    EN;

    /** The code by ISO 639-1 in lower case, {@code kk}. */
    public String code() {
        return switch (this) {
            case KK -> "kk";
            case RU -> "ru";
            case EN -> "en";
        };
    }
}
