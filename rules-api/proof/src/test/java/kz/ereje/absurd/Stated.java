package kz.ereje.absurd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;

/**
 * A day or a reference that a dossier states.
 *
 * @param fact the fact, which for one of several references is their list
 * @param value the day, or the one reference
 * @param paper the place of the record of the dossier in which it stands; the root for the dossier's own
 */
record Stated(Fact<?> fact, Object value, FactPath paper) {

    Field field() {
        return fact.path().field();
    }

    String name() {
        return field().fullName();
    }

    LocalDate day() {
        return (LocalDate) value;
    }

    /** The change by which it states something else. */
    Change to(Object other) {
        if (fact instanceof Fact.Known<?> known && known.value() instanceof List<?> references) {
            List<Object> all = new ArrayList<>(references);
            all.remove(other);
            all.replaceAll(one -> one.equals(value) ? other : one);
            return Change.set(fact, List.copyOf(all));
        }
        return Change.set(fact, other);
    }

    boolean isDay() {
        return value instanceof LocalDate;
    }

    /** Whether both refer to records of one class. */
    boolean refersLike(Stated other) {
        return value instanceof Ref<?>
                && other.value instanceof Ref<?>
                && field().type() == other.field().type();
    }
}
