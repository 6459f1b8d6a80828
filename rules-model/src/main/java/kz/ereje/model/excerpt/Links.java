package kz.ereje.model.excerpt;

import java.util.List;
import java.util.function.BiConsumer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** One walk over a record and the records inside it: the references that it holds, and how many values there are to look at. */
final class Links {

    private final BiConsumer<Field, Ref<?>> found;
    private int values;

    private Links(BiConsumer<Field, Ref<?>> found) {
        this.found = found;
    }

    /** Gives each reference with its field, and returns how many values the record holds. */
    static int of(Record owner, BiConsumer<Field, Ref<?>> found) {
        Links links = new Links(found);
        links.inRecord(owner);
        return links.values;
    }

    private void inRecord(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            Object value = schema.value(owner, i);
            if (field.holding() == Holding.PARTICULARS) {
                inRecord((Record) value);
            } else if (value instanceof Fact.Known<?> known) {
                inValue(field, known.value());
            } else {
                values++;
            }
        }
    }

    private void inValue(Field field, Object value) {
        values++;
        if (value instanceof List<?> list) {
            list.forEach(element -> inValue(field, element));
        } else if (value instanceof Ref<?> reference) {
            found.accept(field, reference);
        } else if (value instanceof Record member) {
            inRecord(member);
        }
    }
}
