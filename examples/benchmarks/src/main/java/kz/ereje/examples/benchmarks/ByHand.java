package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Reference;
import kz.ereje.reference.Row;

/** The reference evaluator: the act in plain Java, written by hand, sharing nothing with the rule base but the records. */
final class ByHand implements Peer {

    @Override
    public Set<String> broken(Dossier dossier) {
        Set<String> broken = new HashSet<>();
        for (Row row : Reference.of(dossier).get(0).values()) {
            row.rules().forEach((rule, outcome) -> {
                if (outcome == Row.Outcome.VIOLATED) {
                    broken.add(rule);
                }
            });
        }
        return broken;
    }
}
