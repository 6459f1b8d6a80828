package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An objection of the audited to a finding. Immutable and safe for all threads.
 *
 * @param text what is objected
 * @param day the day of the objection
 * @param considered what came of it; null where it was not considered by the day of the check
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObjectionData(
        String text, String day, @Nullable ConsideredData considered) {}
