package kz.ereje.examples.desk.folder;

import java.time.Instant;
import java.util.Optional;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/**
 * What a file says: a dossier, or why it is none.
 *
 * @param sha256 the SHA-256 of the whole file
 * @param when when it was written last
 */
record Content(
        String sha256, Instant when, Optional<Dossier> dossier, Optional<UnreadableDossierException> unreadable) {

    /**
     * Parses the bytes.
     *
     * @param bytes the file, or of one that is too long at least one byte more than a dossier may have
     */
    static Content of(String name, String sha256, Instant when, byte[] bytes) {
        try {
            return new Content(sha256, when, Optional.of(Dossiers.read(name, bytes)), Optional.empty());
        } catch (UnreadableDossierException e) {
            return new Content(sha256, when, Optional.empty(), Optional.of(e));
        }
    }

    Content at(Instant written) {
        return new Content(sha256, written, dossier, unreadable);
    }

    Saved saved(String name) throws UnreadableDossierException {
        if (unreadable.isPresent()) {
            throw unreadable.get();
        }
        return new Saved(name, dossier.orElseThrow(), sha256, sha256, when);
    }
}
