package kz.ereje.examples.desk.form;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import kz.ereje.api.Dossiers;
import kz.ereje.model.ActorKind;

/**
 * Somebody who can be chosen though the dossier does not hold them yet: a body that every office has, or one that an earlier dossier of the same
 * office named. Immutable and safe for all threads.
 *
 * @param kind what they are
 * @param name their name; empty where they are known by their kind
 * @param place whose body it is
 */
public record Body(ActorKind kind, Optional<String> name, Place place) {

    /** Whose body it is. */
    public enum Place {
        /** Of the unit that decides. */
        UNIT,
        /** Of the district that the unit lies in. */
        DISTRICT,
        /** Of no territory, such as a tenant. */
        NONE
    }

    /** What is sent when it is chosen. */
    String sent() {
        String known = name.map(text -> ":"
                        + Dossiers.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 12))
                .orElse("");
        return Marks.PRESET + kind.token() + ":" + place.name().toLowerCase(Locale.ROOT) + known;
    }
}
