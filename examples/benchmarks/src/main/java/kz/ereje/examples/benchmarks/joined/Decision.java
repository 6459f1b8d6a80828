package kz.ereje.examples.benchmarks.joined;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision that is checked.
 *
 * @param id its id
 * @param kind its kind, {@code lease}
 * @param date its day
 * @param decidedBy the id of the decider
 * @param signedBy the id of the signer, or {@code none}
 * @param assignedToDeputy whether the matter was assigned, {@code true}
 * @param asset the id of the asset
 * @param recipient the id of the recipient
 * @param contract the id of the contract
 * @param consents the ids of the consents
 */
public record Decision(
        String id,
        String kind,
        String date,
        @Nullable String decidedBy,
        @Nullable String signedBy,
        @Nullable String assignedToDeputy,
        @Nullable String asset,
        @Nullable String recipient,
        @Nullable String contract,
        @Nullable List<String> consents) {}
