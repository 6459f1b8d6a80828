package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.Dossier;
import kz.ereje.model.Establishing;
import kz.ereje.model.Exhibit;
import kz.ereje.model.ExhibitKind;
import kz.ereje.model.Showing;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * Which exhibits are named for the facts of a dossier, and whether they show them or are bare statements. Immutable and safe for all
 * threads; a question costs a look at the records around the fact.
 */
public final class Shown {

    private final Dossier dossier;
    private final Map<String, Exhibit> stated = new HashMap<>();
    private final Map<String, Exhibit> undoubted = new HashMap<>();

    /** The ids of the exhibits that show something: it is said who saw them and when, and nothing contradicts their days. */
    private final Set<String> sound = new LinkedHashSet<>();

    /** Of a dossier in which contradictions were looked for. */
    public Shown(Examined examined) {
        this.dossier = examined.dossier();
        dossier.exhibits().forEach(exhibit -> stated.put(exhibit.id(), exhibit));
        for (Exhibit exhibit : examined.undoubted().exhibits()) {
            undoubted.put(exhibit.id(), exhibit);
            if (isSound(Objects.requireNonNull(stated.get(exhibit.id())), exhibit)) {
                sound.add(exhibit.id());
            }
        }
    }

    private static boolean isSound(Exhibit stated, Exhibit undoubted) {
        boolean seen = undoubted.how().passes(how -> how != Establishing.STATED).isYes();
        boolean paper =
                undoubted.kind().passes(kind -> kind != ExhibitKind.STATEMENT).isYes();
        return seen
                && paper
                && undoubted.establishedBy().isKnown()
                && undoubted.establishedOn().isStated()
                && stated.date().isStated() == undoubted.date().isStated()
                && stated.establishedOn().isStated()
                        == undoubted.establishedOn().isStated();
    }

    /** The exhibits named for a fact, each once, in the order in which its part names them. */
    public List<Exhibit> of(Fact<?> fact) {
        return stated.isEmpty()
                ? List.of()
                : part(fact.path())
                        .covering(fact)
                        .flatMap(showing -> showing.exhibit().asOptional().stream())
                        .map(Ref::id)
                        .distinct()
                        .<Exhibit>mapMulti((id, named) -> named.accept(stated.get(id)))
                        .toList();
    }

    /** Whether something other than a bare statement shows a fact of this decision. */
    public boolean isShown(Fact<?> fact, Decision decision) {
        return of(fact).stream()
                .filter(exhibit -> sound.contains(exhibit.id()))
                .anyMatch(exhibit -> !Showing.isOfNothing(fact) || looked(exhibit, decision));
    }

    /** Those of these facts that nothing but a statement shows; of what is not stated nothing is to be shown. */
    public List<Fact<?>> statedOnly(List<Fact<?>> facts, Decision decision) {
        return toBeShown(facts).stream()
                .filter(fact -> !isShown(fact, decision))
                .toList();
    }

    /** Those of these facts that papers can show. */
    static List<Fact<?>> toBeShown(List<Fact<?>> facts) {
        return facts.stream()
                .filter(fact -> !fact.isSilent() && !isGiven(fact))
                .<Fact<?>>map(fact -> fact)
                .toList();
    }

    /** The day of the check is no fact of the papers. */
    private static boolean isGiven(Fact<?> fact) {
        return FactPath.ROOT.equals(fact.path().parent()) && fact.path().name().equals("checkedOn");
    }

    /** Whether it is said where was looked, up to the day of the decision; of a planned one, up to the day of the check. */
    private boolean looked(Exhibit named, Decision decision) {
        Exhibit exhibit = undoubted.get(named.id());
        Optional<LocalDate> day = dossier.checkedOn()
                .asOptional()
                .filter(checked -> decision.particulars()
                        .date()
                        .passes(taken -> taken.isAfter(checked))
                        .isYes())
                .or(() -> decision.particulars().date().asOptional());
        return exhibit != null
                && exhibit.lookedIn().isKnown()
                && day.isPresent()
                && exhibit.lookedUntil()
                        .passes(until -> !until.isBefore(day.get()))
                        .isYes();
    }

    /**
     * A part that names its exhibits itself.
     *
     * @param showings what is said to show it
     * @param name the field of it that holds the fact, itself or in a record without exhibits of its own
     */
    private record Part(List<Showing> showings, String name) {

        static final Part NONE = new Part(List.of(), "");

        Stream<Showing> covering(Fact<?> fact) {
            return showings.stream().filter(showing -> showing.covers(name, fact));
        }
    }

    private Part part(FactPath place) {
        FactPath owner = place.parent();
        Record holder = owner == null ? null : record(owner);
        if (owner == null || holder == null) {
            return Part.NONE;
        }
        RecordSchema<?> schema = RecordSchema.of(holder.getClass());
        if (schema.has(Showing.FIELD)) {
            return new Part(showings(schema.fact(holder, Showing.FIELD)), place.name());
        }
        FactPath list = owner.parent();
        return list == null ? Part.NONE : part(list);
    }

    private static List<Showing> showings(@Nullable Fact<?> shownBy) {
        return shownBy instanceof Fact.Known<?> known
                ? ((List<?>) known.value()).stream().map(Showing.class::cast).toList()
                : List.of();
    }

    /** The record at a place; null where none stands there. */
    private @Nullable Record record(FactPath place) {
        FactPath parent = place.parent();
        if (parent == null) {
            return dossier;
        }
        if (place.position() < 0) {
            return null;
        }
        FactPath above = parent.parent();
        Record holder = above == null ? null : record(above);
        List<?> members = holder == null ? List.of() : members(holder, parent.name());
        return place.position() < members.size() && members.get(place.position()) instanceof Record member
                ? member
                : null;
    }

    private static List<?> members(Record holder, String list) {
        RecordSchema<?> schema = RecordSchema.of(holder.getClass());
        Fact<?> fact = schema.fact(holder, list);
        if (fact instanceof Fact.Known<?> known && known.value() instanceof List<?> members) {
            return members;
        }
        return schema.fields().stream()
                .filter(field -> field.list() && !field.fact() && field.name().equals(list))
                .findFirst()
                .<List<?>>map(
                        field -> (List<?>) schema.value(holder, schema.fields().indexOf(field)))
                .orElse(List.of());
    }
}
