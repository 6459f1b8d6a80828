package kz.ereje.model.fact;

import java.util.Locale;

/** A word of the vocabulary: an enum constant with the token by which dossiers name it, {@code rural-district}. */
public interface Term {

    /** The constant's own name, {@code RURAL_DISTRICT}. */
    String name();

    /** The word in dossiers: the name in small letters with hyphens, unless the constant says otherwise. */
    default String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
