package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.Nullable;

/**
 * An agreement.
 *
 * @param id what others refer to
 * @param givenBy the id of the body
 * @param granted whether it was given, {@code true}
 * @param date its day
 * @param decision the id of the decision that it was given for
 * @param matter else the kind of decision
 * @param asset and the asset
 * @param quorum whether there was one
 * @param majority whether there was one
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
