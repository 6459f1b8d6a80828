package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/** Demands, before anything is measured, that every way finds the same broken rules in every dossier of the load. */
final class Alike {

    private Alike() {}

    static void demand() throws IOException, UnreadableDossierException {
        List<Dossier> dossiers = LoadFile.dossiers();
        List<Set<String>> expected = broken(Peer.Kind.EREJE_ENGINE, dossiers);
        if (expected.stream().allMatch(Set::isEmpty)) {
            throw new IllegalStateException("The load breaks nothing");
        }
        for (Peer.Kind kind : Peer.Kind.values()) {
            List<Set<String>> found = broken(kind, dossiers);
            for (int i = 0; i < dossiers.size(); i++) {
                if (!found.get(i).equals(expected.get(i))) {
                    throw new IllegalStateException(kind + " differs on line " + (i + 1) + " of the load: "
                            + found.get(i) + " instead of " + expected.get(i));
                }
            }
        }
    }

    private static List<Set<String>> broken(Peer.Kind kind, List<Dossier> dossiers) {
        Peer peer = kind.make();
        return dossiers.stream().map(peer::broken).toList();
    }
}
