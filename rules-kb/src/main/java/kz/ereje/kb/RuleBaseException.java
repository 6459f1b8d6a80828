package kz.ereje.kb;

/** The rule base cannot be trusted: it did not load, or it is not the one that the catalogue describes. */
public final class RuleBaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleBaseException(String message) {
        super(message);
    }

    RuleBaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
