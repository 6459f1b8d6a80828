package kz.ereje.kb.act;

import java.util.List;
import java.util.Map;
import kz.ereje.kb.Text;

/**
 * The standing duties of the act, and why its other provisions lay none. No check rests on them, so that they are no part of the
 * fingerprint of the rule base. Immutable and safe for all threads.
 *
 * @param all the duties, in the order of the act
 * @param none why a provision lays no duty that the papers of a year can show, by its number, in the order of the file
 */
public record Duties(List<Duty> all, Map<String, Text> none) {

    private static final String FILE = "/duties.json";

    /**
     * Reads the duties of the last edition that states them.
     *
     * @throws IllegalStateException if an entry cannot be taken; names the file and the entry
     */
    public static Duties read(Catalogue catalogue) {
        return read(catalogue, Duties.class.getClassLoader());
    }

    /** The same of data that this loader finds. */
    static Duties read(Catalogue catalogue, ClassLoader loader) {
        ActFiles files = ActFiles.of(loader);
        List<Edition> editions = catalogue.editions();
        for (int i = editions.size() - 1; i >= 0; i--) {
            Members file = files.membersOrNone(editions.get(i).id() + FILE);
            if (!file.members().isEmpty()) {
                return new DutyReader(catalogue).read(file);
            }
        }
        throw new IllegalStateException("The library lacks its own duties.json");
    }
}
