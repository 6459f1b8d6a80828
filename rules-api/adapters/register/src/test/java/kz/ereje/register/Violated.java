package kz.ereje.register;

import java.io.IOException;
import java.nio.file.Path;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/** A dossier of the examples of which something is broken. */
final class Violated {

    private Violated() {}

    static Dossier dossier() {
        try {
            return Dossiers.read(Path.of("../../../examples/dossiers/lease-without-consent.json"));
        } catch (IOException | UnreadableDossierException e) {
            throw new AssertionError(e);
        }
    }
}
