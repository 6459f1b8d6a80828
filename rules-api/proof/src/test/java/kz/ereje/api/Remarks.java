package kz.ereje.api;

import java.util.List;
import kz.ereje.model.fact.Note;

/** The remarks and doubts of a row as notes with their facts, of which the door shows the words alone. */
public final class Remarks {

    private Remarks() {}

    /** The remarks of this row. */
    public static List<Note> of(ProvisionResult row) {
        return row.remarkNotes();
    }

    /** The doubts that leave a row open, as notes with their facts. */
    public static List<Note> doubtsOf(ProvisionResult row) {
        return row.ruleRows().stream()
                .flatMap(rule -> rule.grounds().notes().stream())
                .filter(note -> note.kind() == Note.Kind.DOUBT)
                .toList();
    }
}
