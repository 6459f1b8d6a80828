package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a rule. Immutable and safe for all threads.
 *
 * @param id the id of the rule, {@code 12.2.14/no-assembly-consent}
 * @param outcome its outcome
 * @param key what the finding is kept under: it stays the same for the same rule, decision and facts, whatever the wording, the file and
 *     the order of its records; null unless the rule is violated, open or failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleData(String id, String outcome, @Nullable String key) {}
