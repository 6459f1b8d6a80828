package kz.ereje.api.internal.report;

import java.util.List;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.excerpt.Excerpt;

/**
 * The part of a dossier in which the remedies of one decision are looked for: what it rests on, and what else a change of that can touch.
 *
 * @param excerpt the records, and their places in the whole
 * @param dossier the same, without the facts that papers outside of it contradict
 * @param place the place in it of the decision
 * @param judged the places of the decisions that a change can touch, this one among them
 * @param tries how many changed dossiers may be checked in a search; none where the decision rests on too much
 * @param whole whether each change may be tried; if not, only those that touch no other decision
 */
record Focus(Excerpt excerpt, Dossier dossier, int place, List<Integer> judged, int tries, boolean whole) {

    /** The same change of the whole dossier. */
    Change inWhole(Change change) {
        return excerpt.inWhole(change);
    }
}
