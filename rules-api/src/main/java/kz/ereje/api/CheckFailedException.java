package kz.ereje.api;

import org.jspecify.annotations.Nullable;

/** The check could not be made at all: the rule base did not load or is not complete. A rule that fails is a row of a report, not this. */
public final class CheckFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
