package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.List;

/**
 * A way in which documents cannot be true together, or state nothing, as the catalogue has it. Its sentence is kept under
 * {@code note:contradiction.<id>}.
 *
 * @param id its name, {@code considered-before-meeting}
 * @param of the records or groups of decisions that it is looked for in, {@code Meeting}; none where it is all records
 * @param except those among them that it does not hold for, {@code OfficeUpkeep}
 * @param reading the reading that it rests on, {@code papers.order}
 * @param clues what has to be so all together; none where texts or days are given
 * @param texts texts that name nothing, in small letters
 * @param days days that stand in empty cells
 */
public record ContradictionEntry(
        String id,
        List<String> of,
        List<String> except,
        String reading,
        List<ClueEntry> clues,
        List<String> texts,
        List<LocalDate> days) {

    /**
     * One condition of a contradiction.
     *
     * @param fact the way from the record to the fact, {@code meeting.date}; {@code /checkedOn} starts at the dossier
     * @param test what has to be so of it, {@code after}
     * @param words the words of the vocabulary among which the fact has to be, or not
     * @param other the way to the fact with which it is compared; empty where there is none
     * @param years how many years lie between two days at least
     * @param sure which of the facts are only named, and stay as they are
     */
    public record ClueEntry(String fact, String test, List<String> words, String other, int years, Sure sure) {}

    /** Which facts of a clue are beyond doubt, because it is the other one that cannot be. */
    public enum Sure {
        /** None: each of them is doubted. */
        NONE,
        /** The one with which the fact is compared. */
        OTHER,
        /** All of them. */
        ALL
    }

    /** The code of the note that leaves a row open because of it. */
    public String note() {
        return "contradiction." + id;
    }

    /** The key of its sentence. */
    public String sentence() {
        return "note:" + note();
    }
}
