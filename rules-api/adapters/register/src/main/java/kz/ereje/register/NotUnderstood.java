package kz.ereje.register;

import java.util.List;

/** A cell that cannot be read; it is told with its place by whoever knows that. */
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> values;

    NotUnderstood(String code, String... values) {
        super(code, null, false, false);
        this.code = code;
        this.values = List.of(values);
    }

    String code() {
        return code;
    }

    List<String> values() {
        return values;
    }
}
