package kz.ereje.examples.desk.folder;

/** There is no dossier of this name: it never was here, or it is in the bin, or its file was moved away. Safe for all threads. */
public final class NotHereException extends FolderException {

    private static final long serialVersionUID = 1L;

    NotHereException(String name) {
        super(Reason.NOT_HERE, name);
    }
}
