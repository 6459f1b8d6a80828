package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.internal.report.BrokenRows;
import kz.ereje.api.internal.report.Judge;
import kz.ereje.kb.Questions;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;

/** Ereje with a rule base of some of its rules, which only a benchmark can make: a checker has all of them or none. */
final class ErejeOfSome implements Peer {

    private final Judge judge;

    ErejeOfSome(Mode mode, Set<String> rules) {
        judge = new Judge(Catalogue.read(), mode == Mode.DIRECT ? Questions.direct(rules) : Questions.engine(rules));
    }

    @Override
    public Set<String> broken(Dossier dossier) {
        Set<String> broken = new HashSet<>();
        for (BrokenRows decision : judge.broken(judge.examined(dossier))) {
            decision.failures().forEach((rule, failure) -> {
                throw new IllegalStateException(rule, failure);
            });
            decision.rows()
                    .forEach(row -> row.rules().stream()
                            .filter(rule -> rule.outcome() == Outcome.VIOLATED)
                            .forEach(rule -> broken.add(rule.rule())));
        }
        return broken;
    }
}
