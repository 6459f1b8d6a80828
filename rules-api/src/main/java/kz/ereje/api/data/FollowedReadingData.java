package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the act that a check followed in place of the chosen one. Immutable and safe for all threads.
 *
 * @param id the reading, {@code 22.demolition}
 * @param option the option that was followed, {@code nobody-receives}
 * @param sentence the question, what was followed and what was chosen, in words; null in the head of a run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowedReadingData(
        String id, String option, @Nullable Words sentence) {}
