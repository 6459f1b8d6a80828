package kz.ereje.examples.desk.folder;

import java.io.IOException;
import kz.ereje.api.Language;
import org.jspecify.annotations.Nullable;

/** The folder does not do what it was asked to; everything in it is as it was. Says why in three languages. Safe for all threads. */
public class FolderException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String name;

    FolderException(Reason reason, String name) {
        this(reason, name, null);
    }

    FolderException(Reason reason, String name, @Nullable Throwable cause) {
        super(reason.message(Language.EN, name), cause);
        this.reason = reason;
        this.name = name;
    }

    /** Why. */
    public final Reason reason() {
        return reason;
    }

    /** What was asked for, as it was named. */
    public final String name() {
        return name;
    }

    /** Why, and what to do. */
    public final String message(Language language) {
        return reason.message(language, name);
    }
}
