package kz.ereje.report;

import org.jspecify.annotations.Nullable;

/** Refuses what was not given at all, by its name. */
final class Given {

    private Given() {}

    static <T> T of(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException("The " + name + " is null.\nMaybe one was to be given.");
        }
        return value;
    }
}
