package kz.ereje.kb.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.ereje.kb.act.ContradictionEntry;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * Looks for documents of a dossier that cannot be true together, or that state nothing. Immutable and safe for all threads; work grows
 * with the records of the dossier and those that each refers to.
 */
public final class Contradictions {

    private static final List<String> PACKAGES = List.of("kz.ereje.model.", "kz.ereje.model.decision.");

    private final List<ContradictionEntry> entries;
    private final List<StatesNothing> nothing;
    private final Map<Class<?>, Search> byRecord = new ConcurrentHashMap<>();

    /**
     * Looks for what these entries describe.
     *
     * @throws IllegalStateException if an entry names a record or a field that is not there; names the entry
     */
    public Contradictions(List<ContradictionEntry> entries) {
        this.entries =
                entries.stream().filter(entry -> !entry.clues().isEmpty()).toList();
        this.nothing = entries.stream()
                .filter(entry -> entry.clues().isEmpty())
                .map(StatesNothing::new)
                .toList();
        this.entries.forEach(Contradictions::refuseUnlessSound);
    }

    private static void refuseUnlessSound(ContradictionEntry entry) {
        try {
            entry.except().forEach(Contradictions::type);
            for (String name : entry.of()) {
                Class<?> of = type(name);
                records()
                        .filter(type -> of.isAssignableFrom(type) && !isOneOf(entry.except(), type))
                        .forEach(type -> Impossible.of(entry, type));
            }
        } catch (IllegalStateException e) {
            throw new IllegalStateException("contradictions.json, " + entry.id() + ": " + e.getMessage(), e);
        }
    }

    private static Stream<Class<?>> records() {
        return Stream.concat(
                Stream.of(DecisionKind.values()).map(DecisionKind::type),
                Stream.of(
                                "Territory",
                                "Actor",
                                "Asset",
                                "Contract",
                                "Meeting",
                                "Notice",
                                "Consent",
                                "LegalBasis",
                                "Exhibit")
                        .map(Contradictions::type));
    }

    private static boolean isOneOf(List<String> names, Class<?> type) {
        return names.stream().anyMatch(name -> type(name).isAssignableFrom(type));
    }

    private static Class<?> type(String name) {
        for (String inside : PACKAGES) {
            try {
                return Class.forName(inside + name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new IllegalStateException("There is no record " + name);
    }

    /** The dossier, what of it cannot be true together, and the same without what is doubted. */
    public Examined in(Dossier dossier) {
        return in(dossier, Set.of());
    }

    /**
     * The same.
     *
     * @param toBeNamed the places of texts that a person is still to name: they name nothing yet, and count as if they did
     */
    public Examined in(Dossier dossier, Set<FactPath> toBeNamed) {
        List<Contradiction> found = found(dossier, toBeNamed);
        List<Contradiction> empty = found.stream().filter(this::isOfNothing).toList();
        return empty.isEmpty()
                ? Examined.of(dossier, found)
                : Examined.of(dossier, amongTheOthers(Examined.of(dossier, empty), toBeNamed));
    }

    /** A fact that states nothing contradicts no other: the day that an empty cell becomes leaves the true days beside it as they are. */
    private List<Contradiction> amongTheOthers(Examined stated, Set<FactPath> toBeNamed) {
        List<Contradiction> all = new ArrayList<>(stated.found());
        all.addAll(found(stated.undoubted(), toBeNamed));
        return all;
    }

    /** Whether the rules take the text of a field for nothing, as they do with a dash; of names and titles, on which no rule rests, never. */
    public boolean namesNothing(Field field, String text) {
        return nothing.stream().anyMatch(each -> each.isSo(field, text));
    }

    private List<Contradiction> found(Dossier dossier, Set<FactPath> toBeNamed) {
        List<Contradiction> found = new ArrayList<>();
        Records records = new Records(dossier);
        Consumer<Contradiction> kept = contradiction -> {
            if (!isToBeNamed(contradiction, toBeNamed)) {
                found.add(contradiction);
            }
        };
        records.each(record -> lookInto(record, records, kept));
        return found;
    }

    private boolean isOfNothing(Contradiction contradiction) {
        return nothing.stream().anyMatch(each -> each.id().equals(contradiction.id()));
    }

    private static boolean isToBeNamed(Contradiction contradiction, Set<FactPath> toBeNamed) {
        return !toBeNamed.isEmpty()
                && contradiction.facts().size() == 1
                && contradiction.doubted().stream().allMatch(place -> isInside(place, toBeNamed));
    }

    private static boolean isInside(@Nullable FactPath place, Set<FactPath> places) {
        return place != null && (places.contains(place) || isInside(place.parent(), places));
    }

    private void lookInto(Record record, Records records, Consumer<Contradiction> found) {
        Search search = search(record.getClass());
        search.in(record, records, found);
        search.inside(record, held -> lookInto(held, records, found));
    }

    private Search search(Class<? extends Record> type) {
        Search known = byRecord.get(type);
        return known != null
                ? known
                : byRecord.computeIfAbsent(type, none -> new Search(RecordSchema.of(type), compiled(type), nothing));
    }

    private List<Impossible> compiled(Class<?> type) {
        return entries.stream()
                .filter(entry -> isOneOf(entry.of(), type) && !isOneOf(entry.except(), type))
                .map(entry -> Impossible.of(entry, type))
                .toList();
    }
}
