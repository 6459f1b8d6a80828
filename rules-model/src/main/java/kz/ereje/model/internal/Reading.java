package kz.ereje.model.internal;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a file, which as a whole is within the limits. A reader may say which ids and references it saw in a list, so that the
 * dossier that it makes need not walk through the records for them; once it is made they are let go. Not for several threads.
 */
public final class Reading {

    /** A list of a usual file has no more. */
    private static final int FEW = 5;

    private @Nullable List<Links> seen = new ArrayList<>(FEW);

    /**
     * A reference that stands in a list of the dossier.
     *
     * @param to the reference
     * @param place the fact that states it
     * @param position its place in the list of that fact, from 0; -1 where the fact is no list
     */
    public record Link(Ref<?> to, FactPath place, int position) {

        /** Where it stands. */
        public FactPath at() {
            return position < 0 ? place : place.element(position);
        }
    }

    /**
     * What stands in one list of the dossier.
     *
     * @param list the place of the list
     * @param ids the ids of its records, one for each, in their order
     * @param references all references in its records, in their order
     */
    public record Links(FactPath list, List<String> ids, List<Link> references) {}

    /** What stands in a list that the reader begins to read, to be filled by it. */
    public Links begin(FactPath list) {
        Links links = new Links(list, new ArrayList<>(FEW), new ArrayList<>(FEW));
        if (seen != null) {
            seen.add(links);
        }
        return links;
    }

    /** What stands in a list; null where the reader did not say, and once the dossier was made. */
    public @Nullable Links of(FactPath list) {
        if (seen != null) {
            for (Links links : seen) {
                if (links.list().equals(list)) {
                    return links;
                }
            }
        }
        return null;
    }

    /** Lets go of what was seen: the dossier was made, or will not be. */
    public void finished() {
        seen = null;
    }
}
