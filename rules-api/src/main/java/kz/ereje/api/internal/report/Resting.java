package kz.ereje.api.internal.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;
import kz.ereje.kb.act.Bearing;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Reading;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Note;

/** Finds the readings that the outcome of a row rests on: those of the rules that decided it, in the situation that they are about. */
final class Resting {

    private final Catalogue catalogue;
    private final Dossier dossier;
    private final Row row;
    private final DecisionKind kind;

    /** Takes a row of a decision of this kind. */
    Resting(Catalogue catalogue, Dossier dossier, Row row, DecisionKind kind) {
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.row = row;
        this.kind = kind;
    }

    /**
     * The readings, in the order of the catalogue.
     *
     * @param remarks the remarks on the row
     */
    List<Reading> readings(List<Note> remarks) {
        Set<Reading> found = Collections.newSetFromMap(new IdentityHashMap<>());
        if (row.outcome() == Outcome.ERROR) {
            return List.of();
        }
        if (row.rules().isEmpty()) {
            gather(List.of(row.provision().id(), Bearing.ACT), Situation.plain(kind, row), found);
        }
        row.deciding().forEach(rule -> gather(subjects(rule), Situation.of(dossier, kind, rule, remarks), found));
        return found.isEmpty()
                ? List.of()
                : catalogue.readings().all().stream().filter(found::contains).toList();
    }

    private void gather(List<String> subjects, Situation situation, Set<Reading> found) {
        subjects.stream()
                .flatMap(this::inForce)
                .filter(reading -> !found.contains(reading))
                .filter(reading -> reading.bearings().stream()
                        .anyMatch(bearing ->
                                subjects.stream().anyMatch(bearing.on()::contains) && situation.meets(bearing)))
                .forEach(found::add);
    }

    private Stream<Reading> inForce(String subject) {
        return catalogue.readings().on(subject).stream()
                .filter(reading -> reading.period().holds(row.provision().asOf()));
    }

    private List<String> subjects(RuleRow rule) {
        String provision = rule.rule().equals(catalogue.guard())
                ? rule.rule()
                : catalogue.ruleOf(rule.rule()).provision();
        return List.of(rule.rule(), provision, Bearing.ACT);
    }
}
