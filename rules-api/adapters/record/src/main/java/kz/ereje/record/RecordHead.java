package kz.ereje.record;

import kz.ereje.api.Report;
import kz.ereje.api.data.ActData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RuleBaseData;

/**
 * The first line of a record: by what its answers were made. Immutable and safe for all threads.
 *
 * @param formatVersion the version of the format of records
 * @param made the edition of the act, the rule base and the library
 */
public record RecordHead(String formatVersion, Report.Edition made) {

    /** What stands in the first line of every record. */
    static final String NAME = "ereje";

    /** Needs both. */
    public RecordHead {
        Given.of(formatVersion, "version of the format");
        Given.of(made, "edition");
    }

    /** Whether an answer says that it was made by the same as the record. */
    boolean isOf(ReportData answer) {
        return answer.act().equals(new ActData(made.act(), made.wording()))
                && answer.ruleBase().equals(new RuleBaseData(made.ruleBase(), made.ruleBaseSha256(), made.release()));
    }

    /** Whether a checker of this edition applies the same rules to the same wording of the act; the library may be another build. */
    public boolean sameRules(Report.Edition now) {
        return made.act().equals(now.act())
                && made.wording().equals(now.wording())
                && made.ruleBaseSha256().equals(now.ruleBaseSha256());
    }
}
