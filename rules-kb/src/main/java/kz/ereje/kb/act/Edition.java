package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.kb.Text;

/**
 * An edition of the act, as one order brought it.
 *
 * @param id the year and the number of the order, {@code 2024-60}
 * @param order how the order is cited
 * @param wording how the words that it brought are cited, {@code as amended by Order No. 60}
 * @param ordered the day of the order
 * @param period when it is the edition in force
 * @param exact whether its first day is known; if not, it is in force not before that day
 * @param notHeld the provisions whose wording in this edition is not held: the next wording that is held replaces it
 */
public record Edition(
        String id, Text order, Text wording, LocalDate ordered, Period period, boolean exact, List<String> notHeld) {}
