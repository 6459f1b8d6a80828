package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.Nullable;

/**
 * An asset that is given away.
 *
 * @param id its id
 * @param kind its kind, {@code building}
 * @param owner the level of ownership, {@code self-government}
 * @param ownerTerritory the territory that owns it
 * @param acquired how the office acquired it
 * @param registered whether it is in the register, {@code true}
 */
public record Asset(
        String id,
        @Nullable String kind,
        @Nullable String owner,
        @Nullable String ownerTerritory,
        @Nullable String acquired,
        @Nullable String registered) {}
