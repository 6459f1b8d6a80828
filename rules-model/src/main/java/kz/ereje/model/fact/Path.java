package kz.ereje.model.fact;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The place of a fact in its dossier, such as {@code meetings[0].notices[1].date}.
 *
 * @param parent the place that holds this one; {@code null} for a top-level name
 * @param name the name of the field; empty for an element of a list
 * @param position the place in the list, counted from 0; -1 for a field
 */
public record Path(@Nullable Path parent, String name, int position) implements Serializable {

    /** The dossier itself: the empty path. */
    public static final Path ROOT = new Path(null, "", -1);

    /** The place of a field of what stands here, {@code date} of {@code decisions[0]} being {@code decisions[0].date}. */
    public Path field(String field) {
        return new Path(this, field, -1);
    }

    /** The place of an element of the list that stands here, counted from 0. */
    public Path element(int place) {
        return new Path(this, "", place);
    }

    /** The JSON Pointer (RFC 6901) of the same place, {@code /decisions/0/date}. */
    public String pointer() {
        if (parent == null) {
            return "";
        }
        String step = position < 0 ? name.replace("~", "~0").replace("/", "~1") : Integer.toString(position);
        return parent.pointer() + "/" + step;
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        if (position >= 0) {
            return parent + "[" + position + "]";
        }
        return parent.parent == null ? name : parent + "." + name;
    }
}
