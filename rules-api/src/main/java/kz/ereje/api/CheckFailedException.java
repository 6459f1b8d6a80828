package kz.ereje.api;

import org.jspecify.annotations.Nullable;

/**
 * The check could not be made: the rule base did not load or is not complete, or a rule failed in
 * {@link ComplianceChecker#violations}. In a report a rule that fails gives a row with {@link Outcome#ERROR} instead.
 * Immutable and safe for all threads.
 */
public final class CheckFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
