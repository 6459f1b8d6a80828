package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two checks that can be why their outcomes differ. Immutable and safe for all
 * threads.
 *
 * @param id what differs: {@code act}, its wording; {@code rule-base}; {@code library}; {@code dossier}; {@code day} of the check;
 *     {@code read-otherwise}, where other readings than the chosen ones were followed; {@code readings} of the act that the same rows rest on; {@code asked}, which changes no outcome, only what is listed
 * @param before what it was; null where it was not stated, and where it is more than a text
 * @param after what it is; null as before
 * @param sentence the difference in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CauseData(
        String id, @Nullable String before, @Nullable String after, Words sentence) {}
