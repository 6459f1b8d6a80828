package kz.ereje.properties;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import kz.ereje.model.Dossier;
import kz.ereje.model.builder.DossierBuilder;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** A dossier put together anew by the builders, each fact by one of the ways in which it can be stated. */
final class Rebuilt {

    private final Random random;

    private Rebuilt(Random random) {
        this.random = random;
    }

    static Dossier of(Dossier dossier, Random random) {
        DossierBuilder builder = DossierBuilder.of(dossier.unit().id());
        new Rebuilt(random).fill(builder, dossier);
        return builder.build();
    }

    private void fill(Object builder, Record source) {
        RecordSchema<?> schema = RecordSchema.of(source.getClass());
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            Object value = schema.value(source, i);
            if (value instanceof Particulars particulars) {
                fill(builder, particulars);
            } else if (value instanceof Fact<?> fact) {
                state(builder, field, fact);
            } else if (value instanceof List<?> records) {
                records.forEach(part -> add(builder, adder((Record) part), (Record) part));
            }
        }
    }

    private void state(Object builder, Field field, Fact<?> fact) {
        if (random.nextInt(4) == 0) {
            call(builder, field.name(), Fact.class, fact);
        } else if (fact instanceof Fact.None<?>) {
            call(builder, none(field));
        } else if (fact instanceof Fact.Within<?> within) {
            call(builder, field.name(), Bounds.class, within.bounds());
        } else if (fact instanceof Fact.Known<?> known && field.list()) {
            list(builder, field, (List<?>) known.value());
        } else {
            Class<?> taken = field.list() ? List.class : single(field);
            call(builder, field.name(), taken, fact.asOptional().orElse(null));
        }
    }

    private void list(Object builder, Field field, List<?> values) {
        int way = random.nextInt(3);
        if (values.isEmpty() && way > 0) {
            call(builder, none(field));
        } else if (values.isEmpty() || way == 0) {
            call(builder, field.name(), List.class, values);
        } else if (field.holding() == Holding.RECORD && way == 1) {
            values.forEach(part -> add(builder, one(field), (Record) part));
        } else {
            each(builder, field, values);
        }
    }

    /** By a method that takes the first value and an array of the others. */
    private static void each(Object builder, Field field, List<?> values) {
        Object more = Array.newInstance(single(field), values.size() - 1);
        for (int i = 1; i < values.size(); i++) {
            Array.set(more, i - 1, values.get(i));
        }
        invoke(builder, field.name(), new Class<?>[] {single(field), more.getClass()}, values.get(0), more);
    }

    /** Describes one more record in place. */
    private void add(Object builder, String method, Record part) {
        Consumer<Object> described = filled -> fill(filled, part);
        boolean named =
                RecordSchema.of(part.getClass()).flatFields().stream().anyMatch(field -> field.holding() == Holding.ID);
        if (named) {
            String id = RecordSchema.of(part.getClass()).id(part);
            invoke(builder, method, new Class<?>[] {String.class, Consumer.class}, id, described);
        } else {
            call(builder, method, Consumer.class, described);
        }
    }

    private static String adder(Record part) {
        String name = part.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String one(Field field) {
        return field.name().equals("basis") ? field.name() : field.name().replaceFirst("s$", "");
    }

    private static String none(Field field) {
        return "no" + field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1);
    }

    private static Class<?> single(Field field) {
        return field.holding() == Holding.REFERENCE ? Ref.class : field.type();
    }

    private static void call(Object builder, String method) {
        invoke(builder, method, new Class<?>[0]);
    }

    private static void call(Object builder, String method, Class<?> type, @Nullable Object value) {
        invoke(builder, method, new Class<?>[] {type}, value);
    }

    private static void invoke(Object builder, String method, Class<?>[] types, @Nullable Object... values) {
        try {
            builder.getClass().getMethod(method, types).invoke(builder, values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(
                    builder.getClass().getSimpleName() + "." + method + " of " + Arrays.toString(types), e);
        }
    }
}
