package kz.ereje.kb.contradiction;

import java.util.List;
import java.util.Set;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Note;

/**
 * Facts of one dossier that cannot be true together, or a fact that states nothing. Immutable.
 *
 * @param id the entry of the catalogue, {@code considered-before-meeting}
 * @param facts the facts, as the dossier states them
 * @param doubted the places of those that count as not known
 */
public record Contradiction(String id, List<Fact<?>> facts, Set<FactPath> doubted) {

    /** The lists are copied. */
    public Contradiction {
        facts = List.copyOf(facts);
        doubted = Set.copyOf(doubted);
    }

    private static final String DOUBT = "contradiction.";

    /** What leaves a row open because of it; names the facts. */
    public Note doubt() {
        return Note.doubt(DOUBT + id, facts.toArray(Fact<?>[]::new));
    }

    /** Whether a note is the doubt of some contradiction. */
    public static boolean isDoubted(Note note) {
        return note.code().startsWith(DOUBT);
    }
}
