package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.Map;
import kz.ereje.kb.Text;

/**
 * A number or a day of the law, as it is in force in one period.
 *
 * @param id its name, {@code notice-days}
 * @param value the number or the day, {@code 10} or {@code 2018-01-01}
 * @param period when
 * @param exact whether the first day is known; if not, it is the first on which the value is applied here
 * @param edition the edition that brought it
 * @param source the norm that states it; of the regulation, or of another law that prevails
 * @param said how sentences spell it
 * @param spelledIn the provisions whose own words spell it, and how
 */
public record LegalTerm(
        String id,
        String value,
        Period period,
        boolean exact,
        String edition,
        Text source,
        Spelling said,
        Map<String, String> spelledIn) {

    /** The value as a number. */
    public int number() {
        return Integer.parseInt(value);
    }

    /** The value as a day. */
    public LocalDate day() {
        return LocalDate.parse(value);
    }
}
