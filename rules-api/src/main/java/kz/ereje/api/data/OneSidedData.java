package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one of two answers alone, so that it cannot be compared: it is not to be read as unchanged. Immutable and safe for all
 * threads.
 *
 * @param side the answer in which it stands, {@code before} or {@code after}
 * @param decision the decision's id
 * @param provision the provision's number; null for the decision with all its provisions
 * @param outcome its outcome there; null for a decision
 * @param why why the other lacks it: {@code no-answer}, it has problems instead; {@code decision-not-asked}; {@code decision-absent}, from
 *     its dossier, or left out of its check; {@code outcome-not-asked}, the provision has one there that was not asked for;
 *     {@code provision-absent}, from its act
 * @param differs whether the outcome is certain to be another there: it was asked for, and does not stand there
 * @param sentence the same in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OneSidedData(
        String side,
        String decision,
        @Nullable String provision,
        @Nullable String outcome,
        String why,
        boolean differs,
        Words sentence) {}
