package kz.ereje.examples.desk.service;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request. What is not understood is refused, and never passed over: a misspelt name would change the answer in
 * silence. Immutable and safe for all threads.
 */
final class Query {

    private static final String LANG = "lang";

    private final Map<String, List<String>> given;

    Query(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * The parameters of an address.
     *
     * @param query what stands after its question mark; null where none does
     * @throws Refused if it is not written as such
     */
    static Map<String, List<String>> parsed(@Nullable String query) throws Refused {
        Map<String, List<String>> parsed = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            String[] parts = pair.split("=", 2);
            try {
                String value = parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "";
                parsed.computeIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), name -> new ArrayList<>())
                        .add(value);
            } catch (IllegalArgumentException e) {
                throw Refused.of(400, "bad-query");
            }
        }
        return parsed;
    }

    /** The language of errors: the first that is asked for, else what the caller likes best. */
    static Language language(Map<String, List<String>> given, String accepted) {
        return given.getOrDefault(LANG, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .flatMap(code -> Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(code.strip())))
                .findFirst()
                .orElseGet(() -> Language.accepted(accepted, Language.KK));
    }

    /**
     * Refuses every parameter but these.
     *
     * @throws Refused with the names that there are
     */
    void only(String... names) throws Refused {
        for (String name : given.keySet()) {
            if (!List.of(names).contains(name)) {
                String known = names.length == 0 ? "–" : String.join(", ", names);
                throw Refused.of(400, "unknown-parameter", name, known);
            }
        }
    }

    /** The values of a parameter that may be given several times, or once with commas; empty where it is not given. */
    Optional<Set<String>> list(String name) throws Refused {
        List<String> values = new ArrayList<>();
        for (String value : given.getOrDefault(name, List.of())) {
            for (String part : value.split(",", -1)) {
                values.add(part.strip());
            }
        }
        if (values.contains("")) {
            throw bad(name, "", "…");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(values));
    }

    private Optional<String> one(String name, String expected) throws Refused {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw bad(name, String.join(", ", values), expected);
        }
        return values.stream().findFirst();
    }

    /** Words of a vocabulary. */
    <E extends Enum<E>> Optional<Set<E>> words(String name, Class<E> type, Function<E, String> word) throws Refused {
        Optional<Set<String>> asked = list(name);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Set<E> found = EnumSet.noneOf(type);
        for (String each : asked.get()) {
            found.add(Arrays.stream(type.getEnumConstants())
                    .filter(constant -> word.apply(constant).equals(each))
                    .findFirst()
                    .orElseThrow(() -> bad(name, each, expected(type, word))));
        }
        return Optional.of(found);
    }

    private static <E extends Enum<E>> String expected(Class<E> type, Function<E, String> word) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(word).toList());
    }

    /** A constant's name as parameters have it, {@code not-applicable}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One word of a vocabulary. */
    <E extends Enum<E>> Optional<E> word(String name, Class<E> type) throws Refused {
        Optional<Set<E>> found = words(name, type, Query::word);
        if (found.isPresent() && found.get().size() > 1) {
            throw bad(name, String.join(",", given.getOrDefault(name, List.of())), expected(type, Query::word));
        }
        return found.flatMap(words -> words.stream().findFirst());
    }

    /** The languages asked for; all where none is. */
    Set<Language> languages() throws Refused {
        return words(LANG, Language.class, Language::code).orElseGet(() -> EnumSet.allOf(Language.class));
    }

    /** Yes or no. */
    boolean flag(String name, boolean otherwise) throws Refused {
        String expected = "true, false";
        String value = one(name, expected).orElse(String.valueOf(otherwise));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(name, value, expected);
        };
    }

    /** A day that a dossier can state. */
    Optional<LocalDate> day(String name) throws Refused {
        String expected = "2026-03-02";
        Optional<String> value = one(name, expected);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value.get());
            if (day.getYear() >= Dossier.FIRST_YEAR && day.getYear() <= Dossier.LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // Told below, as every day that cannot be.
        }
        throw bad(name, value.get(), expected);
    }

    static Refused bad(String name, String value, String expected) {
        return Refused.of(400, "bad-parameter", name, value, expected);
    }
}
