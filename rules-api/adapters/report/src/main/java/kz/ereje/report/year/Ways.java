package kz.ereje.report.year;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** The facts of one dossier by their ways from a record, {@code meeting.status}. Facts that contradict each other count as not known. For one thread. */
final class Ways {

    /** The records of the dossier's own lists: class and id together name one. */
    private final Map<String, Record> records = new HashMap<>();

    private final Set<FactPath> doubted = new HashSet<>();
    private final Dossier dossier;

    Ways(Report report) {
        this.dossier = report.dossier();
        for (Field field : RecordSchema.of(Dossier.class).fields()) {
            if (field.list() && !field.fact()) {
                all(field).forEach(each -> records.put(key(field.type(), id(each)), each));
            }
        }
        report.contradictions().forEach(found -> doubted.addAll(found.doubted()));
    }

    private List<? extends Record> all(Field field) {
        return switch (field.name()) {
            case "territories" -> dossier.territories();
            case "actors" -> dossier.actors();
            case "assets" -> dossier.assets();
            case "contracts" -> dossier.contracts();
            case "meetings" -> dossier.meetings();
            default -> List.of();
        };
    }

    private static String id(Record owner) {
        return RecordSchema.of(owner.getClass()).id(owner);
    }

    private static String key(Class<?> type, String id) {
        return type.getSimpleName() + "/" + id;
    }

    /** The unit, where the dossier holds it. */
    Optional<Territory> unit() {
        return Optional.ofNullable(
                (Territory) records.get(key(Territory.class, dossier.unit().id())));
    }

    /** The district in which the unit lies, where it is known. */
    Optional<Territory> district() {
        return unit().flatMap(unit -> value(unit.partOf()))
                .map(ref -> (Territory) records.get(key(Territory.class, ref.id())));
    }

    /** Whether the exact value of a fact is known, and no document contradicts it. */
    boolean isKnown(Fact<?> fact) {
        return fact.isKnown() && !isDoubted(fact.path());
    }

    /** Whether the dossier states that there is none, and no document contradicts it. */
    boolean isNone(Fact<?> fact) {
        return fact instanceof Fact.None<?> && !isDoubted(fact.path());
    }

    <T> Optional<T> value(Fact<T> fact) {
        return isKnown(fact) ? fact.asOptional() : Optional.empty();
    }

    private boolean isDoubted(@Nullable FactPath path) {
        return path != null && (doubted.contains(path) || isDoubted(path.parent()));
    }

    /** A decision as the record that it is; the compiler does not see through the sealed interfaces that each of them is one. */
    static Record record(Decision decision) {
        return Record.class.cast(decision);
    }

    /** The fact at the end of a way from a decision, or the one on it behind which nothing is known. */
    Fact<?> end(Decision from, String way) {
        return end(record(from), way);
    }

    /** The fact at the end of a way, or the one on it behind which nothing is known. */
    Fact<?> end(Record from, String way) {
        Record owner = from;
        String[] steps = way.split("\\.", -1);
        for (int i = 0; ; i++) {
            Fact<?> fact = RecordSchema.of(owner.getClass()).fact(owner, steps[i]);
            if (fact == null) {
                throw new IllegalStateException(owner.getClass().getSimpleName() + " has no fact " + steps[i]);
            }
            Optional<Record> next =
                    i + 1 < steps.length ? record(fact, value(fact).orElse(null)) : Optional.empty();
            if (next.isEmpty()) {
                return fact;
            }
            owner = next.get();
        }
    }

    /** The record that a value is, or refers to. */
    Optional<Record> record(Fact<?> fact, @Nullable Object value) {
        if (value instanceof Ref<?> ref) {
            return Optional.ofNullable(records.get(key(fact.path().field().type(), ref.id())));
        }
        return value instanceof Record record ? Optional.of(record) : Optional.empty();
    }
}
