package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.Outcome;
import kz.ereje.api.internal.report.Searched.Search;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.act.Remedy;
import kz.ereje.kb.remedy.Proposals;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.change.Change;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;

/** The remedies of one decision, looked for when they are asked for. Safe for all threads. */
public final class Remedies {

    private final Surroundings surroundings;
    private final int place;
    private final boolean sought;

    /** Remedies for the decision at this place of the dossier. */
    public Remedies(Surroundings surroundings, int place) {
        this(surroundings, place, true);
    }

    /** The same, or none where none are to be looked for. */
    public Remedies(Surroundings surroundings, int place, boolean sought) {
        this.surroundings = surroundings;
        this.place = place;
        this.sought = sought;
    }

    /** Whether remedies may be looked for. */
    public boolean sought() {
        return sought;
    }

    private Focus focus() {
        return surroundings.searched(place).focus();
    }

    /**
     * The remedies that make all these provisions compliant, smallest first; empty where none can be proved. The changes are those of the
     * dossier in which they were looked for.
     */
    public List<Proven> of(Set<String> provisions) {
        return sought ? search(provisions).found() : List.of();
    }

    /** Whether a remedy may exist that was not looked for, because that would have been too much work. */
    public boolean cut(Set<String> provisions) {
        return search(provisions).cut();
    }

    /** The provisions of the decision that are not broken, and not open, with these changes. */
    Set<String> mendedBy(Proven proven) {
        return judge().at(proven, List.of(focus().place())).get(0).rows().stream()
                .filter(row -> row.outcome() == Outcome.COMPLIANT || row.outcome() == Outcome.NOT_APPLICABLE)
                .map(row -> row.provision().id())
                .collect(Collectors.toSet());
    }

    /** The change of the whole dossier that a change of a remedy stands for. */
    public Change inWhole(Change change) {
        return focus().inWhole(change);
    }

    /**
     * The change that was searched, by the one of the whole dossier that it stands for.
     *
     * @throws java.util.NoSuchElementException if there is no such change
     */
    public Change searched(Proven found, Change whole) {
        return found.changes().stream()
                .filter(change -> inWhole(change).equals(whole))
                .findFirst()
                .orElseThrow();
    }

    /** The dossier in which remedies are looked for: what the decision rests on, and what a change of that can touch. */
    Dossier dossier() {
        return focus().dossier();
    }

    /** The decision in a dossier with the changes of a remedy, or without any. */
    Decision decision(Dossier changed) {
        return changed.decisions().get(focus().place());
    }

    private Search search(Set<String> provisions) {
        Map<Set<String>, Search> searches = surroundings.searched(place).searches();
        Search made = searches.get(provisions);
        if (made == null) {
            made = Finder.search(surroundings, focus(), provisions);
            searches.put(Set.copyOf(provisions), made);
        }
        return made;
    }

    /** The first day on which the meeting of the decision can lawfully be held if its people are notified anew on this day. */
    LocalDate heldAnew(LocalDate notified) {
        return Proposals.heldAnew(dossier(), focus().place(), judge().catalogue(), notified);
    }

    /** Whether it is known that the meeting of the decision does not lie ahead any more. */
    boolean meetingIsOver() {
        return Proposals.meetingIsOver(dossier(), focus().place(), judge().catalogue());
    }

    /** The exhibits named for a fact. */
    public List<Exhibit> exhibits(Fact<?> fact) {
        return surroundings.shown().of(fact);
    }

    /** Those of these facts that papers can show. */
    public List<Fact<?>> toBeShown(List<Fact<?>> facts) {
        return Shown.toBeShown(facts);
    }

    /** Those of these facts that nothing but a statement shows. */
    public List<Fact<?>> statedOnly(List<Fact<?>> facts) {
        return surroundings
                .shown()
                .statedOnly(facts, surroundings.dossier().decisions().get(place));
    }

    /** The id of the decision that they are for. */
    public String decision() {
        return surroundings.dossier().decisions().get(place).id();
    }

    /** The whole dossier. */
    public Dossier whole() {
        return surroundings.dossier();
    }

    /** The kind of the decision that they are for. */
    public DecisionKind kind() {
        return surroundings.dossier().decisions().get(place).kind();
    }

    /**
     * Whether nobody needs to be asked for a missing fact: from the day on which the act binds every unit it does not matter how many
     * people live there, though the day that is stated be contradicted [order.4].
     */
    public boolean moot(Fact<?> missing) {
        return missing.path().name().equals("population")
                && surroundings
                        .dossier()
                        .decisions()
                        .get(place)
                        .particulars()
                        .date()
                        .passes(day -> !day.isBefore(terms().day("binds-all-from")))
                        .isYes();
    }

    /** The numbers of the law by which remedies are looked for. */
    LegalTerms terms() {
        return judge().catalogue().terms();
    }

    /** Whether a rule is kept by obtaining a consent; what says whom the act binds is kept by nothing. */
    boolean obtainConsent(String rule) {
        Catalogue catalogue = judge().catalogue();
        return !rule.equals(catalogue.guard())
                && catalogue.remedies(rule).stream().anyMatch(Remedy::obtainsConsent);
    }

    private Judge judge() {
        return surroundings.judge();
    }
}
