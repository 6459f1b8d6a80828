package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what a run was made, by its first answer. Immutable and safe for all threads.
 *
 * @param act the act that was applied; null where the run has no answer
 * @param ruleBase the rules that were applied; null where the run has no answer
 * @param whole whether it says at its end what became of all files; what does not may have been cut short
 * @param readings the readings that its first answer followed in place of the chosen ones, {@code 22.demolition=nobody-receives}; null where all
 *     are the chosen ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MadeData(
        @Nullable ActData act,
        @Nullable RuleBaseData ruleBase,
        boolean whole,
        @Nullable List<String> readings) {}
