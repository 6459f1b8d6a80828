package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts.
 *
 * @param id its id
 * @param kind its kind, {@code akim}
 * @param territory the id of its territory
 */
public record Actor(
        String id, @Nullable String kind, @Nullable String territory) {}
