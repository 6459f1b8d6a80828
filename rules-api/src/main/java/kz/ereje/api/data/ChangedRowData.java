package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A provision whose outcome differs between two runs. Immutable and safe for all threads.
 *
 * @param provision the provision's number
 * @param before its outcome in the first run; null where it is not listed there
 * @param plannedBefore whether it was kept only as planned
 * @param after its outcome in the second run; null where it is not listed there
 * @param plannedAfter whether it is kept only as planned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangedRowData(
        String provision,
        @Nullable String before,
        boolean plannedBefore,
        @Nullable String after,
        boolean plannedAfter) {}
