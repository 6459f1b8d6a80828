package kz.ereje.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.reference.Row;

/**
 * Dossiers by seed: each starts from a case or an example that shows a wanted outcome of a wanted rule, and is changed a little, much
 * or in every fact. An outcome that few of them show is wanted more often, so that the rare outcomes are met as well.
 */
final class LivelyDossiers {

    private static final LivelyDossiers OF_CASES = new LivelyDossiers(CaseFiles.dossiers(), Evaluators.ruleBase());

    private final Pool pool;
    private final List<Origin> origins = new ArrayList<>();
    private final NavigableMap<Double, List<Origin>> wanted = new TreeMap<>();
    private final List<String> shown;

    /**
     * @param dossiers the dossiers to start from
     * @param opinion gives the outcome of each rule for them
     */
    LivelyDossiers(List<Dossier> dossiers, Opinion opinion) {
        this.pool = new Pool(dossiers);
        Map<String, List<Origin>> showing = new TreeMap<>();
        for (Dossier dossier : dossiers) {
            Origin origin = new Origin(dossier);
            origins.add(origin);
            for (Map<String, Row> rows : opinion.of(dossier)) {
                rows.values()
                        .forEach(row -> row.rules()
                                .forEach((rule, outcome) -> showing.computeIfAbsent(
                                                rule + " " + outcome, key -> new ArrayList<>())
                                        .add(origin)));
            }
        }
        double weight = 0;
        for (List<Origin> rare : showing.values()) {
            weight += 1 / Math.sqrt(rare.size());
            wanted.put(weight, rare);
        }
        this.shown = List.copyOf(showing.keySet());
    }

    /** The dossiers that start from every case and example. */
    static LivelyDossiers ofCases() {
        return OF_CASES;
    }

    /** The outcomes of rules that the dossiers to start from show, {@code 12.1.3/late VIOLATED}. */
    List<String> shown() {
        return shown;
    }

    /** The dossier of this seed, always the same; empty where the parts contradict each other. */
    Optional<Dossier> of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextLong();
        Origin origin =
                random.nextInt(10) == 0 ? origins.get(random.nextInt(origins.size())) : one(random, wanted(random));
        Values values = new Values(random, pool, origin);
        double facts = origin.facts();
        int dice = random.nextInt(20);
        Rewrite rewrite = switch (dice) {
            case 0, 1 -> new Rewrite(random, values, 0.3, 0.1);
            case 2 -> new Rewrite(random, values, 1, 0.4);
            case 3, 4, 5, 6 -> new Rewrite(random, values, 6 / facts, 0.05);
            case 7, 8, 9, 10, 11 -> new Rewrite(random, values, 3 / facts, 0.02);
            default -> new Rewrite(random, values, 1 / facts, 0);
        };
        try {
            return Optional.of(rewrite.of(origin.dossier()));
        } catch (InvalidDossierException e) {
            return Optional.empty();
        }
    }

    private List<Origin> wanted(Random random) {
        return wanted.higherEntry(random.nextDouble() * wanted.lastKey()).getValue();
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
