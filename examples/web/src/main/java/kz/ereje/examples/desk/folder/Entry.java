package kz.ereje.examples.desk.folder;

import java.time.Instant;
import java.util.Optional;
import kz.ereje.model.Dossier;

/**
 * What the list of the folder says of a file: it is a dossier, or it has a problem. Immutable and safe for all threads.
 *
 * @param name the path from the folder, with {@code /}
 * @param when when the file was written last; {@link Instant#EPOCH} where that is not known
 * @param etag the SHA-256 of the file; empty where it was not read
 * @param dossier what it says; empty where there is a problem
 * @param problem why it is no dossier; empty where it is one
 */
public record Entry(String name, Instant when, String etag, Optional<Dossier> dossier, Optional<Problem> problem) {

    static Entry of(String name, Content content) {
        Optional<Problem> problem =
                content.unreadable().map(why -> new Problem(Reason.NO_DOSSIER, name, Optional.of(why)));
        return new Entry(name, content.when(), content.sha256(), content.dossier(), problem);
    }

    static Entry not(String name, Reason reason) {
        return new Entry(name, Instant.EPOCH, "", Optional.empty(), Optional.of(Problem.of(reason, name)));
    }
}
