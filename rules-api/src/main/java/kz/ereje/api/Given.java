package kz.ereje.api;

import java.util.Objects;
import kz.ereje.model.Dossier;

/** What a caller gives; nothing at all is refused by name before any work is done. */
final class Given {

    private Given() {}

    /** The argument of this name. */
    static <T> T of(T argument, String name) {
        return Objects.requireNonNull(
                argument, () -> "The " + name + " is null.\nMaybe a variable was not filled before the call.");
    }

    static Dossier dossier(Dossier given) {
        return Objects.requireNonNull(given, "The dossier is null.\nMaybe the result of Dossiers.read was not kept.");
    }
}
