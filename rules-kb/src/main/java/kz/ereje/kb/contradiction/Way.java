package kz.ereje.kb.contradiction;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * The way from a record to facts: through its fields, the records that these refer to, and the records that they hold;
 * {@code meeting.date}, {@code consents.date}. A way that starts with a stroke starts at the dossier.
 *
 * @param steps the names of the fields
 * @param fromDossier whether it starts at the dossier
 */
record Way(List<String> steps, boolean fromDossier) {

    /** What is asked of a decision and is no field of it: its kind. */
    private static final String KIND = "kind";

    /** The way that is written so, from records of this class. */
    static Way of(String written, Class<?> start) {
        boolean fromDossier = written.startsWith("/");
        Way way = new Way(List.of((fromDossier ? written.substring(1) : written).split("\\.")), fromDossier);
        way.refuseUnlessThere(fromDossier ? Dossier.class : start, 0);
        return way;
    }

    private void refuseUnlessThere(Class<?> start, int step) {
        if (step == steps.size()) {
            return;
        }
        if (start == Decision.class) {
            refuseUnlessOfSomeDecision(steps.get(step));
            return;
        }
        Field field = RecordSchema.of(start.asSubclass(Record.class))
                .field(steps.get(step))
                .orElseThrow(() -> noField(start, steps.get(step)));
        refuseUnlessThere(field.type(), step + 1);
    }

    /** Which fields a decision has depends on its kind. */
    private static void refuseUnlessOfSomeDecision(String name) {
        boolean ofSome = Stream.of(DecisionKind.values())
                .anyMatch(kind ->
                        RecordSchema.of(kind.type().asSubclass(Record.class)).has(name));
        if (!ofSome && !KIND.equals(name)) {
            throw noField(Decision.class, name);
        }
    }

    private static IllegalStateException noField(Class<?> owner, String name) {
        return new IllegalStateException(owner.getSimpleName() + " has no field " + name);
    }

    /** Gives each fact at its end. */
    void from(Record start, Records records, Consumer<Fact<?>> facts) {
        follow(fromDossier ? records.dossier() : start, 0, records, facts);
    }

    private void follow(Record owner, int step, Records records, Consumer<Fact<?>> facts) {
        String name = steps.get(step);
        if (owner instanceof Decision decision && KIND.equals(name)) {
            facts.accept(Fact.of(decision.kind()));
            return;
        }
        Fact<?> fact = RecordSchema.of(owner.getClass()).fact(owner, name);
        if (fact == null) {
            return;
        }
        if (step + 1 == steps.size()) {
            facts.accept(fact);
        } else if (fact instanceof Fact.Known<?> known) {
            each(known.value(), element -> into(fact.path().field(), element, step + 1, records, facts));
        }
    }

    private static void each(Object value, Consumer<Object> elements) {
        if (value instanceof List<?> list) {
            list.forEach(elements);
        } else {
            elements.accept(value);
        }
    }

    private void into(Field field, Object element, int step, Records records, Consumer<Fact<?>> facts) {
        Record next = element instanceof Ref<?> reference ? records.of(field.type(), reference) : (Record) element;
        if (next != null) {
            follow(next, step, records, facts);
        }
    }
}
