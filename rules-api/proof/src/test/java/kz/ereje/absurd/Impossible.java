package kz.ereje.absurd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;

/**
 * Puts every pair of days and of references of a dossier into an order that they cannot have, and tells which provisions are kept by the
 * changed one all the same. Two facts are a pair where the row rests on both, or where their records name each other.
 */
final class Impossible {

    /** No papers of one matter lie so far apart. */
    private static final int YEARS = 30;

    private final ComplianceChecker checker;
    private final Dossier dossier;
    private final Papers papers;
    private final BiConsumer<String, String> kept;

    /**
     * @param kept takes the pair of fields, {@code Consent.date after Notice.date}, and the provision
     */
    Impossible(ComplianceChecker checker, Dossier dossier, BiConsumer<String, String> kept) {
        this.checker = checker;
        this.dossier = dossier;
        this.papers = new Papers(dossier);
        this.kept = kept;
    }

    void search() {
        papers.all().forEach(stated -> values(stated).forEach(value -> change(stated, value)));
    }

    /** What a fact is changed to: each day decades from another one, or a reference to each other record. */
    private Set<Object> values(Stated stated) {
        Set<Object> values = new LinkedHashSet<>();
        if (stated.isDay()) {
            papers.all().stream().filter(Stated::isDay).forEach(other -> {
                values.add(other.day().plusYears(YEARS));
                values.add(other.day().minusYears(YEARS));
            });
        } else {
            values.addAll(papers.alternatives(stated));
        }
        values.remove(stated.value());
        return values;
    }

    private void change(Stated stated, Object value) {
        for (ProvisionResult row :
                keptBy(List.of(stated.to(value)), stated.fact().path())) {
            for (Stated other : papers.all()) {
                if (!other.equals(stated) && (restsOn(row, other.fact().path()) || papers.together(stated, other))) {
                    String relation = relation(stated, value, other);
                    if (!relation.isEmpty()) {
                        kept.accept(stated.name() + " " + relation + " " + other.name(), row.provision());
                    }
                }
            }
        }
    }

    /** A dossier that is refused, such as one with a consent that its decision does not list, keeps nothing. */
    private List<ProvisionResult> keptBy(List<Change> changes, FactPath place) {
        Dossier changed;
        try {
            changed = Changes.applied(dossier, changes);
        } catch (InvalidDossierException e) {
            return List.of();
        }
        List<ProvisionResult> rows = new ArrayList<>();
        for (DecisionResult result : checker.check(changed).decisions()) {
            result.with(Outcome.COMPLIANT).stream()
                    .filter(row -> restsOn(row, place))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static boolean restsOn(ProvisionResult row, FactPath place) {
        return row.facts().stream().map(Fact::path).anyMatch(place::equals);
    }

    /** How the changed fact now stands to another one; empty where that is nothing impossible. */
    private static String relation(Stated stated, Object value, Stated other) {
        if (value instanceof LocalDate day && other.isDay()) {
            boolean after = !day.isBefore(other.day().plusYears(YEARS));
            boolean before = !day.isAfter(other.day().minusYears(YEARS));
            return after ? "after" : before ? "before" : "";
        }
        if (value instanceof Ref<?> && stated.refersLike(other)) {
            boolean agreed = stated.value().equals(other.value());
            boolean agrees = value.equals(other.value());
            return agreed && !agrees ? "is not" : agrees && !agreed ? "is" : "";
        }
        return "";
    }
}
