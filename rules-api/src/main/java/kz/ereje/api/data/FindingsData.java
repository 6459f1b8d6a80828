package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the findings of a run: violated = waived + objected + the rest. Immutable and safe for all threads.
 *
 * @param violated the provisions that are violated, over all decisions
 * @param waived of these, the ones that are waived
 * @param objected of those that are not waived, the ones to which an objection was not considered
 * @param decisionsWaived the decisions of which every violated provision is waived
 * @param baseline what became of the findings of an earlier run; null where it is not compared with one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingsData(
        long violated,
        long waived,
        long objected,
        long decisionsWaived,
        @Nullable BaselineData baseline) {}
