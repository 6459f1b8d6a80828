package kz.ereje.properties;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.contradiction.Contradictions;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.FactPath;

/**
 * Random dossiers whose documents can be true together: a fact that another contradicts is drawn anew, and is left out where no draw
 * fits. Without it nearly every random dossier contradicts itself somewhere, and only open rows are tried.
 */
final class Reconciled {

    private static final Contradictions CONTRADICTIONS =
            new Contradictions(Catalogue.read().contradictions());
    private static final int DRAWS = 12;

    private Reconciled() {}

    static Dossier of(Dossier dossier, Random random) {
        Dossier drawn = dossier;
        for (int i = 0; i < DRAWS; i++) {
            Examined examined = CONTRADICTIONS.in(drawn);
            if (examined.found().isEmpty()) {
                return drawn;
            }
            drawn = drawnAnew(examined, random);
        }
        return withoutDoubt(drawn);
    }

    private static Dossier drawnAnew(Examined examined, Random random) {
        Set<FactPath> doubted = examined.found().stream()
                .flatMap(found -> found.doubted().stream())
                .collect(Collectors.toSet());
        return new Gaps(examined.undoubted())
                .filled(random, gap -> doubted.contains(gap.fact().path()))
                .orElse(examined.undoubted());
    }

    private static Dossier withoutDoubt(Dossier dossier) {
        Dossier left = dossier;
        for (Examined examined = CONTRADICTIONS.in(left);
                !examined.found().isEmpty();
                examined = CONTRADICTIONS.in(left)) {
            left = examined.undoubted();
        }
        return left;
    }
}
