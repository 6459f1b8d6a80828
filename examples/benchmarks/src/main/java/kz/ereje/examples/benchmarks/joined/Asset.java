package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.Nullable;

/**
 * A thing that is given away.
 *
 * @param id what others refer to
 * @param kind what it is, {@code building}
 * @param owner the level of ownership, {@code self-government}
 * @param ownerTerritory the territory that owns it
 * @param acquired how the office came by it
 * @param registered whether it stands in the register, {@code true}
 */
public record Asset(
        String id,
        @Nullable String kind,
        @Nullable String owner,
        @Nullable String ownerTerritory,
        @Nullable String acquired,
        @Nullable String registered) {}
