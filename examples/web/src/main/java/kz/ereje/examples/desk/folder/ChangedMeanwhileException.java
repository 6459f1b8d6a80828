package kz.ereje.examples.desk.folder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dossier is not the one any more that was read: somebody else has saved it, or its file was changed. Nothing was written. Safe for all
 * threads.
 */
public final class ChangedMeanwhileException extends FolderException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Saved present;
    private final String etag;

    ChangedMeanwhileException(String name, String etag, @Nullable Saved present) {
        super(Reason.CHANGED_MEANWHILE, name);
        this.present = present;
        this.etag = etag;
    }

    /** The dossier as it is now; empty where its file was changed into something that is no dossier. */
    public Optional<Saved> present() {
        return Optional.ofNullable(present);
    }

    /** The present tag, also of what is no dossier. */
    public String etag() {
        return etag;
    }
}
