package kz.ereje.api;

import java.util.List;
import kz.ereje.model.fact.Note;

/** The remarks of a row as notes with their facts, of which the door shows the words alone. */
public final class Remarks {

    private Remarks() {}

    /** The remarks of this row. */
    public static List<Note> of(ProvisionResult row) {
        return row.remarkNotes();
    }
}
