package kz.ereje.report.year;

import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Given;

/**
 * No paper of the folder is of the unit that was asked about, or papers of several units of that name are: there is nothing that could be
 * told of it, and never an empty answer.
 */
public final class UnitNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Said said;
    private final transient List<String> meant;

    UnitNotFoundException(Said said, List<String> meant) {
        super(said.en());
        this.said = said;
        this.meant = List.copyOf(meant);
    }

    /** What is wrong, and what was probably meant. */
    public String message(Language language) {
        return said.in(Given.of(language, "language"));
    }

    /** The names that were probably meant: of units, or of the districts in which units of that name lie; empty where the folder names none. */
    public List<String> meant() {
        return meant;
    }
}
