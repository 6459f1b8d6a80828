package kz.ereje.model.excerpt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Placement;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * Some records of a dossier as a dossier of its own, and the places that its facts have in the whole. Immutable; work grows with the
 * excerpt, and not with the whole.
 */
public final class Excerpt {

    /** What shows the dossier's own facts may be no part of the excerpt; no day hangs on it. */
    private static final Field SHOWN_BY =
            RecordSchema.of(Dossier.class).field("shownBy").orElseThrow();

    private final References whole;
    private final Dossier dossier;

    /** By the name of a list, the places that its records have in the whole. */
    private final Map<String, int[]> places = new HashMap<>();

    /**
     * The excerpt of these records, in the order of the whole.
     *
     * @param records the numbers of the records; all to which they refer are among them
     * @param silent those of them of which nothing is taken but the id
     */
    public Excerpt(References whole, BitSet records, BitSet silent) {
        this.whole = whole;
        RecordSchema<Dossier> schema = RecordSchema.of(Dossier.class);
        Object[] values = schema.values(whole.dossier());
        for (int list = 0; list < whole.fields().size(); list++) {
            Field field = whole.fields().get(list);
            List<Record> members = new ArrayList<>();
            int start = whole.start(list);
            int[] taken = numbers(records, start, whole.start(list + 1));
            for (int number : taken) {
                members.add(silent.get(number) ? silent(whole.record(number)) : whole.record(number));
            }
            places.put(
                    field.name(),
                    Arrays.stream(taken).map(number -> number - start).toArray());
            values[schema.fields().indexOf(field)] = members;
        }
        values[schema.fields().indexOf(SHOWN_BY)] = Fact.missing();
        this.dossier = schema.create(values);
    }

    private static int[] numbers(BitSet records, int from, int to) {
        IntStream.Builder numbers = IntStream.builder();
        for (int number = records.nextSetBit(from);
                number >= 0 && number < to;
                number = records.nextSetBit(number + 1)) {
            numbers.add(number);
        }
        return numbers.build().toArray();
    }

    private static Record silent(Record member) {
        return Draft.of(member.getClass(), References.id(member)).build();
    }

    /** The records as a dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The place in this dossier of the decision at that place of the whole. */
    public int decision(int place) {
        return Arrays.binarySearch(places("decisions"), place);
    }

    /** The place in the whole of the decision at this place. */
    public int decisionInWhole(int place) {
        return places("decisions")[place];
    }

    /** The same change of the whole; what is added past the end of a list is added past its end there. */
    public Change inWhole(Change change) {
        FactPath place = inWhole(change.path());
        return change.path().isRecord()
                ? Change.added(place, (Record) change.after().asOptional().orElseThrow())
                : new Change(
                        place,
                        Placement.fact(change.before(), place),
                        Placement.fact(change.after(), place),
                        change.open());
    }

    private FactPath inWhole(FactPath place) {
        FactPath parent = place.parent();
        if (parent == null) {
            return place;
        }
        FactPath above = inWhole(parent);
        if (place.position() < 0) {
            return above.field(place.field());
        }
        return above.element(place.isRecord() ? positionInWhole(parent.name(), place.position()) : place.position());
    }

    private int positionInWhole(String list, int position) {
        int[] taken = places(list);
        return position < taken.length ? taken[position] : size(list) + position - taken.length;
    }

    private int size(String list) {
        for (int i = 0; i < whole.fields().size(); i++) {
            if (whole.fields().get(i).name().equals(list)) {
                return whole.start(i + 1) - whole.start(i);
            }
        }
        throw new IllegalStateException("A dossier has no list " + list);
    }

    /** The place here of a fact of the whole; empty where its record was not taken. */
    public Optional<FactPath> of(FactPath inWhole) {
        return Optional.ofNullable(here(inWhole));
    }

    private @Nullable FactPath here(FactPath inWhole) {
        FactPath parent = inWhole.parent();
        FactPath above = parent == null ? null : here(parent);
        if (parent == null || above == null) {
            return parent == null ? inWhole : null;
        }
        if (inWhole.position() < 0) {
            return above.field(inWhole.field());
        }
        int position = inWhole.isRecord()
                ? Arrays.binarySearch(places(parent.name()), inWhole.position())
                : inWhole.position();
        return position < 0 ? null : above.element(position);
    }

    private int[] places(String list) {
        return Objects.requireNonNull(places.get(list));
    }
}
