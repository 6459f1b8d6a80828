package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers to all files of a run. Immutable and safe for all threads.
 *
 * @param formatVersion the version of this format
 * @param act the act that was applied
 * @param ruleBase the rules that were applied
 * @param dossiers the answer to each file that was read; null in the last line of a run that has a line for each decision
 * @param notRead the files that were found and not read; null where no files were counted
 * @param files what became of all files; null where none were counted
 * @param totals what their decisions came to; null where none were counted
 * @param readings the readings of the act that are not the chosen ones; null where all are the chosen ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunData(
        String formatVersion,
        ActData act,
        RuleBaseData ruleBase,
        @Nullable List<ReportData> dossiers,
        @Nullable List<NotReadData> notRead,
        @Nullable FilesData files,
        @Nullable TotalsData totals,
        @Nullable List<FollowedReadingData> readings) {

    /** Answers under the chosen readings. */
    public RunData(
            String formatVersion,
            ActData act,
            RuleBaseData ruleBase,
            @Nullable List<ReportData> dossiers,
            @Nullable List<NotReadData> notRead,
            @Nullable FilesData files,
            @Nullable TotalsData totals) {
        this(formatVersion, act, ruleBase, dossiers, notRead, files, totals, null);
    }

    /** Answers of which it is not told what all decisions came to. */
    public RunData(
            String formatVersion,
            ActData act,
            RuleBaseData ruleBase,
            @Nullable List<ReportData> dossiers,
            @Nullable List<NotReadData> notRead,
            @Nullable FilesData files) {
        this(formatVersion, act, ruleBase, dossiers, notRead, files, null, null);
    }
}
