package kz.ereje.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

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

    /**
     * The language that somebody likes best of these three, by the header {@code Accept-Language} of a request, {@code ru, kk;q=0.8}.
     *
     * @param header the header as it was sent; null where there is none
     * @param otherwise where the header likes none of the three, or cannot be read
     */
    public static Language accepted(@Nullable String header, Language otherwise) {
        Given.of(otherwise, "language");
        if (header == null || header.isBlank()) {
            return otherwise;
        }
        try {
            return liked(LanguageRange.parse(header), otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    private static Language liked(List<LanguageRange> ranges, Language otherwise) {
        List<String> codes = Arrays.stream(values()).map(Language::code).toList();
        String code = Locale.lookupTag(ranges, codes);
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(otherwise);
    }
}
