package kz.ereje.model.change;

import java.util.Objects;
import kz.ereje.model.Dossier;
import kz.ereje.model.Flaw;
import kz.ereje.model.Inspection;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Placement;
import kz.ereje.model.schema.RecordSchema;

/**
 * One change of a dossier: {@code decisions[0].signedBy} from {@code clerk} to {@code akim}.
 *
 * <p>A place just past the end of one of the dossier's lists, {@code consents[2]} of two, takes a new record.
 *
 * @param path the place of the fact or of the new record
 * @param before what stands there; missing where the dossier is silent
 * @param after what is to stand there
 * @param open whether {@code after} is only a placeholder for a value that a person has to name, such as an act
 */
public record Change(FactPath path, Fact<?> before, Fact<?> after, boolean open) {

    /**
     * Looks at what is to stand there.
     *
     * @throws IllegalArgumentException if it is of another class than the place takes, or none where none cannot be
     */
    public Change {
        given(path, "path");
        given(before, "fact before");
        given(after, "fact after");
        Inspection.misfit(path, after).ifPresent(flaw -> {
            throw new IllegalArgumentException(told(flaw));
        });
    }

    /** A fact that takes another value. */
    public static <T> Change of(Fact<T> before, Fact<T> after) {
        return made(before, after, false);
    }

    /** A fact whose new value a person has to name; the value given is a placeholder. */
    public static <T> Change open(Fact<T> before, Fact<T> after) {
        return made(before, after, true);
    }

    /**
     * A fact of which the compiler does not know what it holds, and that takes another value: a value, a list of values, the
     * bounds of a value, or a {@link Fact}.
     *
     * @throws IllegalArgumentException if it is of another class than the place of the fact takes, or none where none cannot be; the
     *     message names the place and both classes
     */
    public static Change set(Fact<?> before, Object value) {
        return made(before, fact(value), false);
    }

    /**
     * As {@link #set}, for a value that a person has to name; the value given is a placeholder.
     *
     * @throws IllegalArgumentException as {@link #set}
     */
    public static Change setOpen(Fact<?> before, Object value) {
        return made(before, fact(value), true);
    }

    private static Fact<?> fact(Object value) {
        if (given(value, "value") instanceof Bounds<?> bounds) {
            return Fact.within(bounds);
        }
        return value instanceof Fact<?> fact ? fact : Fact.of(value);
    }

    /** What does not fit is not put in its place, which would take it for what it is not; it is refused where the change is made. */
    private static Change made(Fact<?> before, Fact<?> after, boolean open) {
        FactPath place = given(before, "fact before").path();
        boolean fits = Inspection.misfit(place, given(after, "fact after")).isEmpty();
        return new Change(place, before, fits ? Placement.fact(after, place) : after, open);
    }

    private static <T> T given(T value, String name) {
        return Objects.requireNonNull(
                value, () -> "A change is given null as its " + name + ".\nMaybe Fact.missing() was meant.");
    }

    private static String told(Flaw flaw) {
        String expected = flaw.expected().isEmpty() ? "a value" : String.join(", ", flaw.expected());
        return flaw.path() + " takes " + expected + ", not " + flaw.value() + ".\nMaybe "
                + (flaw.kind() == Flaw.Kind.CANNOT_BE_NONE || flaw.kind() == Flaw.Kind.CANNOT_BE_WITHIN
                        ? "Fact.missing() was meant."
                        : "another fact was meant, or a text is to be an id or a word of the vocabulary.");
    }

    /**
     * A record that is added to a list of the dossier, at the place past its end.
     *
     * @throws IllegalArgumentException if the list holds records of another class
     */
    public static Change added(FactPath path, Record member) {
        FactPath place = known(given(path, "path"));
        Fact<Record> after = new Fact.Known<>(place, given(member, "record"));
        boolean fits = Inspection.misfit(place, after).isEmpty();
        return new Change(
                place,
                new Fact.Missing<>(place),
                fits ? new Fact.Known<>(place, Placement.one(member, place)) : after,
                false);
    }

    /** The same place; that of an element of one of the dossier's lists knows the list. */
    private static FactPath known(FactPath path) {
        FactPath list = Objects.requireNonNull(
                path.parent(),
                "A record is added to no list.\nMaybe FactPath.ROOT.field(name).element(size) was meant.");
        return RecordSchema.of(Dossier.class)
                .field(list.name())
                .filter(field -> FactPath.ROOT.equals(list.parent()))
                .map(field -> FactPath.ROOT.field(field).element(path.position()))
                .orElse(path);
    }

    /** The same change made later: from what stood there first to what stands there last. */
    public Change then(Change later) {
        return new Change(path, before, later.after, later.open);
    }
}
