package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers and days of the law. */
public final class LegalTerms {

    private static final Map<String, Integer> NUMBERS = Map.of(
            "notice-days", 10,
            "candidacy-notice-days", 3,
            "small-population", 2000,
            "auction-notice-days", 15,
            "sale-contract-days", 10);

    private static final Map<String, LocalDate> DAYS = Map.of(
            "binds-large-from", LocalDate.of(2018, 1, 1),
            "binds-all-from", LocalDate.of(2020, 1, 1),
            "clause-12-held-from", LocalDate.of(2024, 8, 11));

    /** A number by its id. */
    public Dated<Integer> number(String id) {
        return new Dated<>(List.of(Objects.requireNonNull(NUMBERS.get(id))));
    }

    /** A day by its id. */
    public LocalDate day(String id) {
        return Objects.requireNonNull(DAYS.get(id));
    }
}
