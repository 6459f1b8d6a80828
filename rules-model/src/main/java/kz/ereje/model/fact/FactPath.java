package kz.ereje.model.fact;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import kz.ereje.model.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * The place of a fact in its dossier, such as {@code meetings[0].notices[1].date}; it knows the field that it is the place of.
 *
 * <p>Two are equal when they name the same place, whatever is known of the field.
 *
 * @param parent the place that holds this one; {@code null} for the dossier itself
 * @param field the field that stands here; for an element, the field that holds its list
 * @param position the place in the list, counted from 0; -1 for a field
 */
public record FactPath(@Nullable FactPath parent, Field field, int position) implements Serializable {

    /** Keeps the place. */
    public FactPath {
        Objects.requireNonNull(field, "A place is given null as its field.\nMaybe Field.named(name) was meant.");
    }

    /** The dossier itself: the empty path. */
    public static final FactPath ROOT = new FactPath(null, Field.named(""), -1);

    /** The place of a field of what stands here, {@code date} of {@code decisions[0]} being {@code decisions[0].date}. */
    public FactPath field(Field held) {
        return new FactPath(this, held, -1);
    }

    /** The place of a field of which only the name is known. */
    public FactPath field(String name) {
        return field(Field.named(name));
    }

    /** The place of an element of the list that stands here, counted from 0. */
    public FactPath element(int place) {
        return new FactPath(this, field, place);
    }

    /** Whether this is the place of that field of the owner, and known to be of that field and that owner. */
    public boolean is(FactPath owner, Field asked) {
        return position < 0 && field.equals(asked) && owner.same(parent);
    }

    /** Whether the other names the same place and knows as much of its fields. */
    @SuppressWarnings("ReferenceEquality") // the same object need not be compared
    private boolean same(@Nullable FactPath other) {
        return this == other
                || (other != null
                        && position == other.position
                        && field.equals(other.field)
                        && (parent == null ? other.parent == null : parent.same(other.parent)));
    }

    /** Whether it is the place of a record in a list that the dossier itself holds, {@code meetings[0]}. */
    public boolean isRecord() {
        return position >= 0 && parent != null && ROOT.equals(parent.parent);
    }

    /** The record of the dossier's own lists that stands here, or that holds what stands here; empty for fields of the dossier itself. */
    public Optional<FactPath> ofRecord() {
        return isRecord() ? Optional.of(this) : Optional.ofNullable(parent).flatMap(FactPath::ofRecord);
    }

    /** The name of the field; empty for an element of a list. */
    public String name() {
        return position < 0 ? field.name() : "";
    }

    /** The JSON Pointer (RFC 6901) of the same place, {@code /decisions/0/date}. */
    public String pointer() {
        if (parent == null) {
            return "";
        }
        String step = position < 0 ? name().replace("~", "~0").replace("/", "~1") : Integer.toString(position);
        return parent.pointer() + "/" + step;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FactPath that
                        && position == that.position
                        && name().equals(that.name())
                        && Objects.equals(parent, that.parent));
    }

    @Override
    public int hashCode() {
        return (31 * Objects.hashCode(parent) + name().hashCode()) * 31 + position;
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        if (position >= 0) {
            return parent + "[" + position + "]";
        }
        return parent.parent == null ? name() : parent + "." + name();
    }
}
