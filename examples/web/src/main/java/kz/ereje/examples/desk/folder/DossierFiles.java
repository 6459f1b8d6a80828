package kz.ereje.examples.desk.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import kz.ereje.api.Dossiers;
import kz.ereje.model.Dossier;

/** The files of dossiers, read, compared and replaced; to be replaced by who holds the lock of the folder, read by all threads. */
record DossierFiles(Inside inside, Contents contents, States states) {

    static byte[] bytes(Dossier dossier) {
        return Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8);
    }

    /** What the file says now. */
    Content content(String name, Path file) throws IOException {
        try {
            return contents.now(name, file);
        } catch (NoSuchFileException e) {
            throw new NotHereException(name);
        } catch (FileSystemException e) {
            throw new FolderException(Reason.NOT_READ, name, e);
        }
    }

    /**
     * What the file says, if it is what somebody has seen.
     *
     * @throws ChangedMeanwhileException if it is not
     */
    Content unchanged(String name, Path file, String etag) throws IOException {
        Content present = content(name, file);
        if (present.sha256().equals(etag)) {
            return present;
        }
        Saved saved = present.dossier()
                .map(is -> new Saved(name, is, present.sha256(), present.sha256(), present.when()))
                .orElse(null);
        throw new ChangedMeanwhileException(name, present.sha256(), saved);
    }

    /** Replaces the file, if it is what somebody has seen; what it says before is kept first. */
    Saved replaced(String name, byte[] bytes, Dossier dossier, String etag) throws IOException {
        Path file = inside.existing(name);
        Content present = unchanged(name, file, etag);
        states.keep(name, file, present.sha256());
        return Dossiers.sha256(bytes).equals(present.sha256())
                ? new Saved(name, dossier, etag, etag, present.when())
                : put(name, file, bytes, dossier);
    }

    /** Puts the file there, then keeps it as a state: a crash between leaves a dossier whose state is kept when it is replaced. */
    Saved put(String name, Path file, byte[] bytes, Dossier dossier) throws IOException {
        String sha256;
        Instant when;
        try (WholeFile whole =
                WholeFile.written(inside, inside.around(file), new ByteArrayInputStream(bytes), bytes.length)) {
            when = whole.put(file);
            sha256 = whole.sha256();
        }
        states.keep(name, bytes, sha256);
        return new Saved(name, dossier, sha256, sha256, when);
    }
}
