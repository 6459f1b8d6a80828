package kz.ereje.api.data;

import java.util.List;

/**
 * What became of the findings of an earlier run; size = known + gone + notChecked. Immutable and safe for all threads.
 *
 * @param size how many findings, violated or open, the earlier run had
 * @param known those that are still found
 * @param gone those that are not found any more, though their decisions were checked
 * @param notChecked those whose decisions were not checked now: nothing is known of them
 * @param fresh how many findings are new
 * @param goneFindings those that are gone
 */
public record BaselineData(
        long size, long known, long gone, long notChecked, long fresh, List<GoneData> goneFindings) {}
