package kz.ereje.api;

import org.jspecify.annotations.Nullable;

/**
 * The check could not be made: the rule base did not load, is not complete or does not fit the library, Drools is not the one that it is
 * proven on, a rule failed in {@link ComplianceChecker#violations}, or the stack of the thread, the memory or a class did not suffice; the
 * message says what to do. In a report a rule that fails gives a row with {@link Outcome#ERROR} instead. Immutable and safe for all threads.
 */
public final class CheckFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
