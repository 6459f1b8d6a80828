package kz.ereje.examples.desk.folder;

import java.util.Optional;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;

/**
 * Why something in the folder cannot be opened as a dossier; it is left as it is. Immutable and safe for all threads.
 *
 * @param reason why
 * @param name its name in the folder
 * @param unreadable what the library says of a file that is no dossier; empty for every other reason
 */
public record Problem(Reason reason, String name, Optional<UnreadableDossierException> unreadable) {

    /** A problem that is not about what the file says. */
    static Problem of(Reason reason, String name) {
        return new Problem(reason, name, Optional.empty());
    }

    /** Why, and what to do; for a file that is no dossier, a line for each place. */
    public String message(Language language) {
        return unreadable.map(why -> why.message(language)).orElseGet(() -> reason.message(language, name));
    }
}
