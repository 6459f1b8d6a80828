package kz.ereje.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.StatutoryException;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** The places of a dossier, each with what does not belong there, put there by hand and past the types of Java. */
final class WrongPlaces {

    private static final List<Object> ANYTHING = List.of(
            "rural-district",
            "2026-03-02",
            "none",
            12,
            12L,
            12.5,
            true,
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 3, 2).atStartOfDay(),
            OwnerLevel.values()[0],
            MeetingKind.values()[0],
            Ref.to("akim"),
            Draft.of(Issue.class, "issue").build(),
            Draft.of(StatutoryException.class).build(),
            Optional.of("club"),
            Fact.of("club"),
            Map.of("id", "club"));

    /**
     * A place.
     *
     * @param path where it is
     * @param field what stands there
     * @param held what the dossier has there
     * @param with the dossier with something else in its place
     */
    record Place(FactPath path, Field field, Object held, Function<@Nullable Object, Dossier> with) {

        /** Every value of another class than the place takes, with the place at which it is found out. */
        Stream<Wrong> wrong() {
            Stream<Wrong> values = Stream.concat(ANYTHING.stream(), stated())
                    .filter(value -> field.list() || !takes(value))
                    .map(value -> new Wrong(path, Fact.of(value)));
            Stream<Wrong> lists = field.list()
                    ? ANYTHING.stream()
                            .filter(element -> !takes(element))
                            .map(element -> new Wrong(path.element(elements().size()), Fact.of(longer(element))))
                    : Stream.of(new Wrong(path, Fact.of(List.of())));
            Stream<Wrong> nothing = Stream.concat(
                    Stream.of(new Wrong(path, null)),
                    field.orNone() ? Stream.of() : Stream.of(new Wrong(path, Fact.none())));
            return Stream.of(values, lists, nothing).flatMap(Function.identity());
        }

        /** What the dossier states, as a list instead of one, one instead of a list, or as the text that a file has. */
        private Stream<Object> stated() {
            if (!(held instanceof Fact.Known<?> known)) {
                return Stream.of();
            }
            if (known.value() instanceof List<?> list) {
                return list.stream().map(element -> element);
            }
            Object text = known.value() instanceof Term term
                    ? term.token()
                    : known.value() instanceof Ref<?> reference
                            ? reference.id()
                            : known.value().toString();
            return Stream.of(List.of(known.value()), text);
        }

        private List<?> elements() {
            return held instanceof Fact.Known<?> known ? (List<?>) known.value() : List.of();
        }

        private List<Object> longer(Object element) {
            List<Object> longer = new ArrayList<>(elements());
            longer.add(element);
            return longer;
        }

        /** Stated here anew, so that the test does not rest on what it tests. */
        private boolean takes(Object value) {
            return switch (field.holding()) {
                case TEXT, ID -> value instanceof String;
                case FLAG -> value instanceof Boolean;
                case COUNT -> value instanceof Integer;
                case AMOUNT -> value instanceof Long;
                case DAY -> value instanceof LocalDate;
                case TERM -> value.getClass() == field.type();
                case REFERENCE -> value instanceof Ref<?>;
                case RECORD, PARTICULARS -> value.getClass() == field.type();
            };
        }
    }

    /**
     * A fact that does not belong to a place.
     *
     * @param found the place that is to be named: the place of the fact, or of an element of its list
     * @param fact the fact; null for nothing at all
     */
    record Wrong(FactPath found, @Nullable Fact<?> fact) {}

    private final List<Place> places = new ArrayList<>();

    private WrongPlaces() {}

    /** Every place of a dossier where a fact stands or could stand. */
    static List<Place> of(Dossier dossier) {
        WrongPlaces found = new WrongPlaces();
        found.record(dossier, FactPath.ROOT, record -> (Dossier) record);
        return found.places;
    }

    private void record(Record owner, FactPath path, Function<Record, Dossier> rebuilt) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            int position = i;
            Function<@Nullable Object, Dossier> with = value -> {
                Object[] values = schema.values(owner);
                put(values, position, value);
                return rebuilt.apply(schema.create(values));
            };
            field(field, schema.value(owner, i), path, with);
        }
    }

    @SuppressWarnings("NullAway") // nothing at all is tried as well
    private static void put(Object[] values, int position, @Nullable Object value) {
        values[position] = value;
    }

    private void field(Field field, Object value, FactPath owner, Function<@Nullable Object, Dossier> with) {
        FactPath path = owner.field(field);
        if (field.holding() == Holding.PARTICULARS) {
            record((Record) value, owner, with::apply);
        } else if (field.fact()) {
            places.add(new Place(path, field, value, with));
            if (field.holding() == Holding.RECORD && value instanceof Fact.Known<?> known) {
                members((List<?>) known.value(), path, list -> with.apply(new Fact.Known<>(path, list)));
            }
        } else if (field.list()) {
            members((List<?>) value, path, with::apply);
        }
    }

    private void members(List<?> members, FactPath path, Function<List<?>, Dossier> with) {
        for (int i = 0; i < members.size(); i++) {
            int position = i;
            record((Record) members.get(i), path.element(i), member -> {
                List<Object> changed = new ArrayList<>(members);
                changed.set(position, member);
                return with.apply(changed);
            });
        }
    }
}
