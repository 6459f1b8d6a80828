package kz.ereje.model.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.model.Showing;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * What exhibits still show of a record that was changed: of a fact that was changed they show nothing any more.
 *
 * @param before the record as it was
 * @param after the record with the changes
 * @param <R> its class
 */
record StillShown<R extends Record>(R before, R after) {

    /** The changed record, with what is still shown of it. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a fact that was not changed is the same object
    R record() {
        RecordSchema<R> schema = RecordSchema.of((Class<R>) after.getClass());
        Fact<?> shownBy = schema.has(Showing.FIELD) ? schema.fact(after, Showing.FIELD) : null;
        if (!(shownBy instanceof Fact.Known<?> known) || shownBy != schema.fact(before, Showing.FIELD)) {
            return after;
        }
        Set<String> changed = changed(schema);
        if (changed.isEmpty()) {
            return after;
        }
        List<Showing> still = new ArrayList<>();
        for (Object showing : (List<?>) known.value()) {
            still((Showing) showing, schema, changed, still);
        }
        return with(schema, after, new Fact.Known<>(shownBy.path(), List.copyOf(still)));
    }

    @SuppressWarnings("ReferenceEquality") // a fact that was not changed is the same object
    private Set<String> changed(RecordSchema<R> schema) {
        Set<String> changed = new LinkedHashSet<>();
        for (Field field : schema.flatFields()) {
            if (field.fact() && schema.fact(before, field.name()) != schema.fact(after, field.name())) {
                changed.add(field.name());
            }
        }
        return changed;
    }

    private void still(Showing showing, RecordSchema<R> schema, Set<String> changed, List<Showing> still) {
        List<String> all =
                new ArrayList<>(showing.fields().asOptional().orElseGet(() -> shownAsAWhole(showing, schema)));
        if (!all.removeAll(changed)) {
            still.add(showing);
        } else if (!all.isEmpty()) {
            still.add(new Showing(showing.exhibit(), Fact.of(all)));
        }
    }

    private List<String> shownAsAWhole(Showing showing, RecordSchema<R> schema) {
        return schema.flatFields().stream()
                .filter(field -> field.fact() && !field.name().equals(Showing.FIELD))
                .map(Field::name)
                .filter(name -> isCovered(showing, name, schema.fact(before, name)))
                .toList();
    }

    private static boolean isCovered(Showing showing, String name, @Nullable Fact<?> fact) {
        return fact != null && showing.covers(name, fact);
    }

    private static <T extends Record> T with(RecordSchema<T> schema, T owner, Fact<?> shownBy) {
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (field.holding() == Holding.PARTICULARS) {
                values[i] = with(RecordSchema.of(Particulars.class), (Particulars) values[i], shownBy);
            } else if (field.name().equals(Showing.FIELD)) {
                values[i] = shownBy;
            }
        }
        return schema.create(values);
    }
}
