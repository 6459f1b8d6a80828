package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for; an answer holds that and nothing else, but the counts of each decision are of all its provisions. Immutable and safe
 * for all threads.
 *
 * @param languages the codes of the languages of the sentences
 * @param outcomes the outcomes whose provisions are listed
 * @param decisions the ids of the decisions that are listed; null for all
 * @param actWords whether the act's words stand beside each provision
 * @param remedies whether remedies and the calendar were looked for
 * @param evidence whether the facts are listed on which outcomes rest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedData(
        List<String> languages,
        List<String> outcomes,
        @Nullable List<String> decisions,
        boolean actWords,
        boolean remedies,
        boolean evidence) {}
