package kz.ereje.register;

/** A file or a sheet that cannot be read, or not any further. */
final class BrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * For this reason.
     *
     * @param code what is wrong, as a problem names it
     */
    BrokenException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    BrokenException(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
