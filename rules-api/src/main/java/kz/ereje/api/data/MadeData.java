package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * With what a run was made, by its first answer. Immutable and safe for all threads.
 *
 * @param act the act that was applied; null where the run has no answer
 * @param ruleBase the rules that were applied; null where the run has no answer
 * @param whole whether it says at its end what became of all files; what does not may have been cut short
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MadeData(@Nullable ActData act, @Nullable RuleBaseData ruleBase, boolean whole) {}
