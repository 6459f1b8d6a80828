package kz.ereje.model.change;

import java.util.Objects;
import kz.ereje.model.Dossier;
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

    /** A fact that takes another value. */
    public static Change of(Fact<?> before, Fact<?> after) {
        return new Change(before.path(), before, Placement.fact(after, before.path()), false);
    }

    /** A fact whose new value a person has to name; the value given is a placeholder. */
    public static Change open(Fact<?> before, Fact<?> after) {
        return new Change(before.path(), before, Placement.fact(after, before.path()), true);
    }

    /** A record that is added to a list of the dossier, at the place past its end. */
    public static Change added(FactPath path, Record member) {
        FactPath place = known(path);
        return new Change(
                place, new Fact.Missing<>(place), new Fact.Known<>(place, Placement.one(member, place)), false);
    }

    /** The same place; that of an element of one of the dossier's lists knows the list. */
    private static FactPath known(FactPath path) {
        FactPath list = Objects.requireNonNull(path.parent(), "A record is added to a list");
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
