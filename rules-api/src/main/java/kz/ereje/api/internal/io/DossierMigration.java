package kz.ereje.api.internal.io;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ereje.api.data.MigrationData;
import kz.ereje.api.internal.stored.Moves;
import kz.ereje.model.Dossier;

/**
 * Reads dossiers of older formats, from version to version up to the present one. There has been one version so far, to which fields and
 * words were only added, so that no step is needed yet.
 */
public final class DossierMigration {

    /** Leads the values of a file from one version to the next, which it has to declare then; notes what it changes. */
    @FunctionalInterface
    interface Step {
        Node left(Node root, Moves moves);
    }

    private static final DossierMigration SHIPPED = new DossierMigration(Map.of());

    private final Map<String, Step> steps;

    /** With these steps, by the version that each of them leaves. */
    DossierMigration(Map<String, Step> steps) {
        this.steps = Map.copyOf(steps);
    }

    /**
     * What was read.
     *
     * @param formatVersion the version that the file declares
     * @param dossier the dossier
     * @param changes what was changed of it
     */
    public record Found(String formatVersion, Dossier dossier, List<MigrationData> changes) {}

    /**
     * Reads a dossier of the present format or of an older one.
     *
     * @throws ProblemsException if it is none, or of a version that is not known
     */
    public static Found read(byte[] json) throws ProblemsException {
        return SHIPPED.found(json);
    }

    Found found(byte[] json) throws ProblemsException {
        DossierReader.refuseTooLarge(json);
        Node root = DossierReader.tree(json);
        String declared = Format.declared(root);
        Moves moves = new Moves();
        for (String version = declared; steps.containsKey(version); version = Format.declared(root)) {
            root = Objects.requireNonNull(steps.get(version)).left(root, moves);
        }
        return new Found(declared, DossierReader.of(root), moves.told());
    }
}
