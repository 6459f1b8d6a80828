package kz.ereje.differential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Limits;
import kz.ereje.model.Showing;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.Placement;
import kz.ereje.model.schema.RecordSchema;

/** Values for facts at random, crowded around the boundaries of the law and around the other values of the dossier at hand. */
final class Values {

    private static final List<LocalDate> DAYS_OF_LAW =
            List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 8, 11));

    private static final List<Integer> STEPS = List.of(
            0, 0, -4100, 4100, -1, 1, -2, 2, -3, 3, -4, 4, -9, 9, -10, 10, -11, 11, -14, 14, -15, 15, -16, 16, -365,
            365);

    private static final List<Integer> COUNTS =
            List.of(0, 1, 1999, 2000, 2001, 2017, 2018, 2019, 2020, 2024, 2025, 2026);

    private static final List<Long> AMOUNTS = List.of(0L, 1L, 350_000L, Limits.MAX_AMOUNT);

    private final Random random;
    private final Pool pool;
    private final Origin origin;

    Values(Random random, Pool pool, Origin origin) {
        this.random = random;
        this.pool = pool;
        this.origin = origin;
    }

    /** Another value than before, or the same; unknown at times. */
    Fact<?> instead(Class<?> owner, Field field, Fact<?> before) {
        int dice = random.nextInt(20);
        if (dice < 4) {
            return Fact.missing();
        }
        if (field.orNone() && dice < 7) {
            return Fact.none();
        }
        if (field.list() && before instanceof Fact.Known<?> known && dice < 16) {
            return Fact.of(otherList(field, (List<?>) known.value()));
        }
        if (field.bounded() && dice == 19) {
            return within(field);
        }
        if (field.holding() == Holding.DAY && before instanceof Fact.Known<?> known && dice < 11) {
            return Fact.of(((LocalDate) known.value()).plusDays(step()));
        }
        return any(owner, field);
    }

    /** Some value that the field could hold. */
    Fact<?> any(Class<?> owner, Field field) {
        if (field.owner() == Showing.class && field.list()) {
            return Fact.missing();
        }
        if (field.type() == Showing.class) {
            return origin.ids(Exhibit.class).isEmpty() ? Fact.missing() : Fact.of(showings(owner));
        }
        List<Fact<?>> known = pool.of(owner, field);
        boolean pooled = field.holding() != Holding.REFERENCE && !known.isEmpty() && random.nextInt(10) < 4;
        if (pooled || (field.holding() == Holding.TEXT && !known.isEmpty())) {
            return Placement.fact(one(known), FactPath.ROOT);
        }
        if (field.bounded() && random.nextInt(14) == 0) {
            return within(field);
        }
        if (!field.list()) {
            return origin.canRefer(field) && !unnamedIssue(field) ? Fact.of(element(field, 0)) : Fact.missing();
        }
        return Fact.of(elements(field));
    }

    /** Exhibits that show the whole of a record, or one of its fields. */
    private List<Showing> showings(Class<?> owner) {
        List<String> fields = RecordSchema.of(owner.asSubclass(Record.class)).flatFields().stream()
                .filter(field -> field.fact() && field.type() != Showing.class && field.holding() != Holding.AMOUNT)
                .map(Field::name)
                .toList();
        List<Showing> showings = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Fact<List<String>> shown = random.nextBoolean() ? Fact.missing() : Fact.of(List.of(one(fields)));
            showings.add(new Showing(Fact.of(Ref.to(one(origin.ids(Exhibit.class)))), shown));
        }
        return showings;
    }

    /** Bounds near the values that the field could hold. */
    private Fact<?> within(Field field) {
        return field.holding() == Holding.DAY
                ? Fact.within(SomeBounds.of(random, day()))
                : Fact.within(SomeBounds.of(random, one(COUNTS)));
    }

    private boolean unnamedIssue(Field field) {
        return field.holding() == Holding.REFERENCE && origin.ids(field.type()).isEmpty();
    }

    private List<Object> elements(Field field) {
        Set<Object> elements = new LinkedHashSet<>();
        int size = unnamedIssue(field) ? 0 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            elements.add(element(field, i));
        }
        return List.copyOf(elements);
    }

    /** The list with one element less, one more or one changed, or an empty one. */
    private List<Object> otherList(Field field, List<?> before) {
        List<Object> list = new ArrayList<>(before);
        int dice = random.nextInt(5);
        if (dice == 0) {
            list.clear();
        } else if (dice == 1 && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        } else if (!unnamedIssue(field)) {
            Object more = element(field, list.size());
            if (dice == 2 && !list.isEmpty()) {
                list.set(random.nextInt(list.size()), more);
            } else {
                list.add(random.nextInt(list.size() + 1), more);
            }
        }
        return List.copyOf(new LinkedHashSet<>(list));
    }

    private Object element(Field field, int place) {
        return switch (field.holding()) {
            case TEXT -> one(List.of("бір", "два", "three", "жоқ"));
            case FLAG -> random.nextBoolean();
            case COUNT -> one(COUNTS);
            case AMOUNT -> amount(String.valueOf(place));
            case DAY -> day();
            case TERM -> one(List.of(field.type().getEnumConstants()));
            case REFERENCE -> Ref.to(one(origin.ids(field.type())));
            case RECORD -> fresh(field.type().asSubclass(Record.class), "new-" + place);
            case ID, PARTICULARS -> throw new IllegalStateException(field.name() + " is no fact");
        };
    }

    /** A record all of whose facts are at random, some of them missing. */
    <R extends Record> R fresh(Class<R> type, String id) {
        RecordSchema<R> schema = RecordSchema.of(type);
        boolean named = schema.flatFields().stream().anyMatch(field -> field.holding() == Holding.ID);
        Draft<R> draft = named ? Draft.of(type, id) : Draft.of(type);
        for (Field field : schema.flatFields()) {
            if (field.holding() == Holding.AMOUNT) {
                draft.set(field.name(), amount(id));
            } else if (field.fact() && random.nextInt(8) > 0) {
                draft.set(field.name(), field.orNone() && random.nextInt(6) == 0 ? Fact.none() : any(type, field));
            }
        }
        return draft.build();
    }

    /** What a decision is worth: no rule reads it, so it is not by chance, and all else is as if there were none. */
    static long amount(String of) {
        return AMOUNTS.get(Math.floorMod(of.hashCode(), AMOUNTS.size()));
    }

    private LocalDate day() {
        boolean ofLaw = origin.days().isEmpty() || random.nextInt(4) == 0;
        return one(ofLaw ? DAYS_OF_LAW : origin.days()).plusDays(ofLaw ? random.nextInt(3) - 1L : step());
    }

    private int step() {
        return one(STEPS);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
