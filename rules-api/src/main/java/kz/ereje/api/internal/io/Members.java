package kz.ereje.api.internal.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** The members of the object that states a record, made once for each record class: they are looked up for each name of a file. */
final class Members {

    private static final ClassValue<Members> ALL = new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
            return new Members(RecordSchema.of(type.asSubclass(Record.class)));
        }
    };

    /**
     * A member.
     *
     * @param position its place among the members, from 0
     * @param field what it becomes
     */
    record Member(int position, Field field) {}

    private final RecordSchema<? extends Record> schema;
    private final Member[] inOrder;
    private final Map<String, Member> byName = new HashMap<>();

    /** The place of the id; -1 where there is none. */
    private final int identified;

    private Members(RecordSchema<? extends Record> schema) {
        this.schema = schema;
        List<Field> fields = schema.flatFields();
        this.inOrder = new Member[fields.size()];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = new Member(i, fields.get(i));
            byName.put(fields.get(i).name(), inOrder[i]);
        }
        Member id = byName.get("id");
        this.identified = id != null && id.field().holding() == Holding.ID ? id.position() : -1;
    }

    /** The members of a record class of the vocabulary. */
    static Members of(Class<?> type) {
        return ALL.get(type);
    }

    /** How many there are. */
    int size() {
        return inOrder.length;
    }

    /** The member of this name; null where there is none. */
    @Nullable
    Member named(String name) {
        return byName.get(name);
    }

    /** The member at this place. */
    Member at(int position) {
        return inOrder[position];
    }

    /** The id among these values of the members; null where the record has none. */
    @Nullable
    Object id(Object[] values) {
        return identified < 0 ? null : values[identified];
    }

    /** The record of these values, which stand in the order of the members. */
    Record record(Object[] values) {
        List<Field> own = schema.fields();
        if (own.size() == inOrder.length) {
            return schema.create(values);
        }
        Object[] nested = new Object[own.size()];
        int next = 0;
        for (int i = 0; i < nested.length; i++) {
            if (own.get(i).holding() == Holding.PARTICULARS) {
                RecordSchema<Particulars> common = RecordSchema.of(Particulars.class);
                int end = next + common.fields().size();
                nested[i] = common.create(Arrays.copyOfRange(values, next, end));
                next = end;
            } else {
                nested[i] = values[next++];
            }
        }
        return schema.create(nested);
    }
}
