package kz.ereje.record;

import kz.ereje.api.Report;

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

    /** Whether a checker of this edition applies the same rules to the same wording of the act; the library may be another build. */
    public boolean sameRules(Report.Edition now) {
        return made.act().equals(now.act())
                && made.wording().equals(now.wording())
                && made.ruleBaseSha256().equals(now.ruleBaseSha256());
    }
}
