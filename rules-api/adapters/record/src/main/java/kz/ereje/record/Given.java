package kz.ereje.record;

import org.jspecify.annotations.Nullable;

/** Arguments that have to be there. */
final class Given {

    private Given() {}

    /** The argument, refused in words where it is null. */
    static <T> T of(@Nullable T given, String name) {
        if (given == null) {
            throw new IllegalArgumentException("The " + name + " is null.\nMaybe a value was lost on the way.");
        }
        return given;
    }
}
