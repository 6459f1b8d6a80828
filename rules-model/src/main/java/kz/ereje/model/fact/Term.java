package kz.ereje.model.fact;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ereje.model.schema.Nearest;

/** A word of the vocabulary: an enum constant with the token by which dossiers name it, {@code rural-district}. */
public interface Term {

    /** The constant's own name, {@code RURAL_DISTRICT}. */
    String name();

    /** The word in dossiers: the name in small letters with hyphens, unless the constant says otherwise. */
    default String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The word of a vocabulary that a token names, {@code Term.parse(ActorKind.class, "akim")}.
     *
     * @throws IllegalArgumentException if it names none; the message has the nearest words, or all where none is near
     */
    static <T extends Enum<T> & Term> T parse(Class<T> vocabulary, String token) {
        Objects.requireNonNull(vocabulary, "The vocabulary is null.\nMaybe ActorKind.class was meant.");
        Objects.requireNonNull(token, "The word is null.\nMaybe the fact is not known and is not to be set.");
        return Stream.of(vocabulary.getEnumConstants())
                .filter(word -> word.token().equals(token))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> all = Stream.of(vocabulary.getEnumConstants())
                            .map(Term::token)
                            .toList();
                    List<String> near = Nearest.several(token, all);
                    return new IllegalArgumentException("\"" + token + "\" is no " + vocabulary.getSimpleName()
                            + ".\nMaybe " + String.join(" or ", near.isEmpty() ? all : near) + " was meant.");
                });
    }
}
