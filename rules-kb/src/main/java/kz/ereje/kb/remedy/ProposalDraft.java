package kz.ereje.kb.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;

/** A dossier for which a proposal is worked out: its records, and the changes gathered so far. */
final class ProposalDraft {

    private final Dossier dossier;
    private final Decision decision;
    private final Catalogue catalogue;
    private final List<Note> notes;
    private final BiPredicate<Class<?>, String> taken;
    private final List<Change> changes = new ArrayList<>();
    private final Map<ActorKind, Ref<Actor>> added = new EnumMap<>(ActorKind.class);

    ProposalDraft(
            Dossier dossier, int decision, Catalogue catalogue, List<Note> notes, BiPredicate<Class<?>, String> taken) {
        this.dossier = dossier;
        this.taken = taken;
        this.notes = notes;
        this.decision = dossier.decisions().get(decision);
        this.catalogue = catalogue;
    }

    Dossier dossier() {
        return dossier;
    }

    LegalTerms terms() {
        return catalogue.terms();
    }

    Decision decision() {
        return decision;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** A value that the broken rule reports; empty where it reports none. */
    List<?> said(String value) {
        return notes.stream()
                .flatMap(note -> note.values().get(value) instanceof List<?> list ? list.stream() : Stream.empty())
                .toList();
    }

    Optional<LocalDate> today() {
        return dossier.checkedOn().asOptional();
    }

    /** Gives a fact another value; one that it has already is no change. */
    <T> void set(Fact<T> before, Fact<T> after) {
        add(Change.of(before, after));
    }

    /** Gives a fact another value, where only the catalogue knows what it holds. */
    void setChecked(Fact<?> before, Fact<?> after) {
        add(Change.set(before, after));
    }

    private void add(Change change) {
        if (!change.after().equals(change.before())) {
            changes.add(change);
        }
    }

    /** Gives a fact a value that a person has to name. */
    void setOpen(Fact<?> before, Fact<?> after) {
        changes.add(Change.setOpen(before, after));
    }

    /** Adds a record to a list of the dossier. */
    void add(String list, int size, Record member) {
        FactPath place = FactPath.ROOT.field(list);
        long added = changes.stream()
                .filter(change -> place.equals(change.path().parent()))
                .count();
        changes.add(Change.added(place.element(size + (int) added), member));
    }

    /** An id that no record of this class has, neither in this list of the dossier nor elsewhere. */
    <R> String freshId(String wanted, Class<R> type, List<R> records, Function<R, String> id) {
        Set<String> here = records.stream().map(id).collect(Collectors.toSet());
        String fresh = wanted;
        for (int i = 2; here.contains(fresh) || taken.test(type, fresh); i++) {
            fresh = wanted + "-" + i;
        }
        return fresh;
    }

    /** An adopted decision is adopted again, on the day of the check at the earliest; a planned one stays. */
    boolean decidedAnew() {
        today().ifPresent(this::decidedFrom);
        return true;
    }

    /** An adopted decision is adopted again on this day at the earliest, and not before the day of the check. */
    void decidedAnewFrom(LocalDate day) {
        decidedFrom(today().filter(day::isBefore).orElse(day));
    }

    /** The decision is taken on this day or later. */
    void decidedFrom(LocalDate day) {
        Fact<LocalDate> date = decision.particulars().date();
        if (date.passes(planned -> planned.isBefore(day)).isYes()) {
            set(date, Fact.of(day));
        }
    }

    /** The record of this list that a fact refers to. */
    static <R> Optional<R> referred(Fact<Ref<R>> reference, List<R> among, Function<R, String> id) {
        return reference
                .asOptional()
                .flatMap(to -> among.stream()
                        .filter(member -> id.apply(member).equals(to.id()))
                        .findFirst());
    }

    /** The own body of this kind; one that the dossier does not name is added. Empty for the district's where the district is not known. */
    Optional<Ref<Actor>> body(ActorKind kind) {
        Optional<Ref<Territory>> place = territoryOf(kind);
        return place.map(territory -> existing(kind, territory).orElseGet(() -> added(kind, territory)));
    }

    /** The own body of this kind, if the dossier names one. */
    Optional<Ref<Actor>> existing(ActorKind kind) {
        return territoryOf(kind).flatMap(territory -> existing(kind, territory));
    }

    private Optional<Ref<Actor>> existing(ActorKind kind, Ref<Territory> territory) {
        return dossier.actors().stream()
                .filter(actor -> actor.kind().equalTo(kind).isYes()
                        && actor.territory().equalTo(territory).isYes())
                .map(actor -> Ref.<Actor>to(actor.id()))
                .findFirst();
    }

    private Ref<Actor> added(ActorKind kind, Ref<Territory> territory) {
        return added.computeIfAbsent(kind, missing -> add(missing, territory));
    }

    private Ref<Actor> add(ActorKind kind, Ref<Territory> territory) {
        String id = freshId(kind.token(), Actor.class, dossier.actors(), Actor::id);
        Actor actor = Draft.of(Actor.class, id)
                .set("kind", kind)
                .set("territory", territory.id())
                .build();
        add("actors", dossier.actors().size(), actor);
        return Ref.to(id);
    }

    private Optional<Ref<Territory>> territoryOf(ActorKind kind) {
        boolean ofDistrict = switch (kind) {
            case DISTRICT_AKIM, DISTRICT_AKIMAT, MASLIKHAT -> true;
            default -> false;
        };
        return ofDistrict
                ? dossier.territories().stream()
                        .filter(territory ->
                                territory.id().equals(dossier.unit().id()))
                        .findFirst()
                        .flatMap(territory -> territory.partOf().asOptional())
                : Optional.of(dossier.unit());
    }
}
