package kz.ereje.api.data;

import java.util.List;

/**
 * A decision of which an outcome differs between two runs. Immutable and safe for all threads.
 *
 * @param source the name of its file
 * @param decision the decision's id
 * @param before what came of it as a whole in the first run
 * @param after what came of it as a whole in the second run
 * @param rows the provisions whose outcomes differ, as far as the runs list them
 */
public record ChangedDecisionData(
        String source, String decision, String before, String after, List<ChangedRowData> rows) {}
