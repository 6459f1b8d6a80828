package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.Nullable;

/**
 * A consent.
 *
 * @param id its id
 * @param givenBy the id of the body
 * @param granted whether it was given, {@code true}
 * @param date its day
 * @param decision the id of the decision that it was given for
 * @param matter the kind of decision, where no decision is named
 * @param asset the id of the asset, where no decision is named
 * @param quorum whether there was a quorum
 * @param majority whether there was a majority
 */
public record Consent(
        String id,
        @Nullable String givenBy,
        @Nullable String granted,
        @Nullable String date,
        @Nullable String decision,
        @Nullable String matter,
        @Nullable String asset,
        @Nullable String quorum,
        @Nullable String majority) {}
