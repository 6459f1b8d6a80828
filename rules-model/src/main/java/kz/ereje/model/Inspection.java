package kz.ereje.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * Looks at values that Java gives, each against the field that it is given for: its class first, since types are erased, then whether a
 * file could state it.
 */
public final class Inspection {

    private final List<Flaw> flaws;
    private boolean misshapen;

    /** Adds what it finds to these flaws. */
    Inspection(List<Flaw> flaws) {
        this.flaws = flaws;
    }

    /**
     * What keeps a fact from standing at a place: it is of another class, none where none cannot be, or holds nothing. Empty where it
     * fits, and where only the name of the place is known.
     */
    public static Optional<Flaw> misfit(FactPath place, Fact<?> fact) {
        Field field = place.field();
        if (field.owner() == Record.class) {
            return Optional.empty();
        }
        List<Flaw> found = new ArrayList<>();
        Inspection inspection = new Inspection(found);
        if (place.position() < 0) {
            inspection.fact(field, fact, place);
        } else if (fact instanceof Fact.Known<?> known) {
            inspection.single(field, known.value(), place);
        }
        return found.stream().filter(flaw -> flaw.kind().ofShape()).findFirst();
    }

    /** Whether a value was of another class or nothing at all, so that nothing can be made of it. */
    boolean misshapen() {
        return misshapen;
    }

    /** A copy of a list of the dossier, which nobody else can change, once each of its records was looked at. */
    <R> List<R> copied(FactPath place, @Nullable List<R> given) {
        if (given == null) {
            lacking(place.field(), true, place);
            return List.of();
        }
        List<R> copy = Collections.unmodifiableList(new ArrayList<>(given));
        for (int i = 0; i < copy.size(); i++) {
            single(place.field(), copy.get(i), place.element(i));
        }
        return copy;
    }

    /** Looks at the value of a field of the dossier. */
    void value(FactPath place, @Nullable Object value) {
        field(place.field(), value, place);
    }

    private void record(Record owner, FactPath place) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            Object value = schema.value(owner, i);
            if (field.holding() == Holding.PARTICULARS && value instanceof Record particulars) {
                record(particulars, place);
            } else {
                field(field, value, place.field(field));
            }
        }
    }

    private void field(Field field, @Nullable Object value, FactPath place) {
        if (!field.fact()) {
            single(field, value, place);
        } else if (value instanceof Fact<?> fact) {
            fact(field, fact, place);
        } else {
            flaw(Flaw.Kind.NULL, place, "null", List.of("Fact<" + field.held(true) + ">"));
        }
    }

    private void fact(Field field, Fact<?> fact, FactPath place) {
        if (fact instanceof Fact.Known<?> known) {
            known(field, known.value(), place);
        } else if (fact instanceof Fact.Within<?> within) {
            within(field, within.bounds(), place);
        } else if (fact instanceof Fact.None<?> && !field.orNone()) {
            flaw(Flaw.Kind.CANNOT_BE_NONE, place, Guards.NONE, List.of());
        }
    }

    private void within(Field field, Bounds<?> bounds, FactPath place) {
        if (!field.bounded()) {
            flaw(Flaw.Kind.CANNOT_BE_WITHIN, place, bounds.toString(), List.of(field.held(true)));
            return;
        }
        for (Object end : bounds.ends().values()) {
            single(field, end, place);
        }
    }

    private void known(Field field, Object value, FactPath place) {
        if (!field.list()) {
            single(field, value, place);
        } else if (value instanceof List<?> list) {
            elements(field, list, place);
        } else {
            wrong(field, true, value, place);
        }
    }

    private void elements(Field field, List<?> list, FactPath place) {
        if (!Guards.isSize(list.size())) {
            flaw(Flaw.Kind.TOO_MANY_ELEMENTS, place, String.valueOf(list.size()), List.of());
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            single(field, element, place.element(i));
            if (field.holding() != Holding.RECORD && !seen.add(element)) {
                flaw(Flaw.Kind.IMPOSSIBLE_VALUE, place.element(i), told(element), List.of());
            }
        }
    }

    private void single(Field field, @Nullable Object value, FactPath place) {
        if (value == null) {
            lacking(field, false, place);
        } else if (!field.takes(value)) {
            wrong(field, false, value, place);
        } else if (field.holding() == Holding.RECORD) {
            record((Record) value, place);
        } else {
            content(field, value, place);
        }
    }

    private void content(Field field, Object value, FactPath place) {
        if (value instanceof Ref<?> reference) {
            id(field, reference.id(), place);
        } else if (field.holding() == Holding.ID) {
            id(field, (String) value, place);
        } else if (value instanceof String text) {
            text(field, text, Guards.isText(text), place);
        } else if (impossible(value)) {
            flaw(Flaw.Kind.IMPOSSIBLE_VALUE, place, told(value), List.of());
        }
    }

    private static boolean impossible(Object value) {
        if (value instanceof LocalDate day) {
            return !Guards.isDay(day);
        }
        return value instanceof Long tenge
                ? !Guards.isAmount(tenge)
                : value instanceof Integer count && !Guards.isCount(count);
    }

    private void id(Field field, String id, FactPath place) {
        text(field, id, Guards.isId(id), place);
    }

    private void text(Field field, String text, boolean possible, FactPath place) {
        Guards.Refusal refusal = Guards.ofCharacters(text);
        if (refusal != null) {
            flaw(refusal.kind(), place, refusal.value(), List.of());
        } else if (!possible || (!field.list() && Guards.statesNone(field, text))) {
            flaw(Flaw.Kind.IMPOSSIBLE_VALUE, place, possible ? Guards.NONE : "", List.of());
        }
    }

    private void lacking(Field field, boolean whole, FactPath place) {
        flaw(Flaw.Kind.NULL, place, "null", List.of(field.held(whole)));
    }

    private void wrong(Field field, boolean whole, Object value, FactPath place) {
        flaw(Flaw.Kind.WRONG_TYPE, place, value.getClass().getSimpleName(), List.of(field.held(whole)));
    }

    private void flaw(Flaw.Kind kind, FactPath place, String value, List<String> expected) {
        misshapen |= kind == Flaw.Kind.WRONG_TYPE || kind == Flaw.Kind.NULL;
        flaws.add(new Flaw(kind, place, value, "", expected));
    }

    /** A value as a message can show it; of a text nothing, since it may name a person. */
    private static String told(Object value) {
        if (value instanceof Ref<?> reference) {
            return reference.id();
        }
        return value instanceof Term term ? term.token() : value instanceof String ? "" : String.valueOf(value);
    }
}
