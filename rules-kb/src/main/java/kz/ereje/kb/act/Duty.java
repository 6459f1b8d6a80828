package kz.ereje.kb.act;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import kz.ereje.kb.Text;

/**
 * A standing duty that the act lays on the office or on its akim, and the papers that show that it was done.
 *
 * @param id its name, {@code budget-report.maslikhat}
 * @param provisions the numbers of the provisions that lay it, {@code 12.1.6}
 * @param bearer on whom
 * @param rhythm how often
 * @param due the day of the year by which it is to be done; empty where the act sets none
 * @param label what is to be done
 * @param shownBy what papers show it, one of them being enough
 */
public record Duty(
        String id,
        List<String> provisions,
        Bearer bearer,
        Rhythm rhythm,
        Optional<MonthDay> due,
        Text label,
        List<DutyEvidence> shownBy) {

    /** On whom a duty lies. */
    public enum Bearer {
        /** On the office (әкімнің аппараты). */
        OFFICE,
        /** On the akim (әкім). */
        AKIM
    }

    /** How often a duty is to be done. */
    public enum Rhythm {
        /** Once for each year. */
        EACH_YEAR,
        /** Whenever what it is about comes up. */
        WHENEVER,
        /** At all times. */
        CONTINUALLY
    }
}
