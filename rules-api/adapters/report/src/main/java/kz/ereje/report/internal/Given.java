package kz.ereje.report.internal;

import org.jspecify.annotations.Nullable;

/** Refuses what was not given at all, by its name. */
public final class Given {

    private Given() {}

    /** The value. */
    public static <T> T of(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException("The " + name + " is null.\nMaybe one was to be given.");
        }
        return value;
    }
}
