package kz.ereje.junit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ereje.api.Language;

/** The language of what is said to a person. */
final class Languages {

    static final String KEY = "ereje.language";

    private Languages() {}

    /** The language of this code; Kazakh, the language of the act, where none is given. */
    static Language of(Optional<String> code) {
        return code.map(Languages::named).orElse(Language.KK);
    }

    /** The language outside of a case, where no configuration of JUnit is known. */
    static Language ofSystem() {
        return of(Optional.ofNullable(System.getProperty(KEY)));
    }

    private static Language named(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(KEY + " is \"" + code + "\", and there are "
                        + Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "))
                        + "."));
    }
}
