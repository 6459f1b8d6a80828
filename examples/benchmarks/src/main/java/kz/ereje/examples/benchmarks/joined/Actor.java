package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts.
 *
 * @param id what others refer to
 * @param kind what it is, {@code akim}
 * @param territory whose it is
 */
public record Actor(
        String id, @Nullable String kind, @Nullable String territory) {}
