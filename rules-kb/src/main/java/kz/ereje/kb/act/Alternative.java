package kz.ereje.kb.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A way to read the act that the rules know beside the one that was chosen. Each is an option of a reading of the catalogue; the concept or
 * the question that the reading is about asks whether it is followed.
 */
public enum Alternative {
    /** A document has to bear a seal or stamp [3]. */
    SEAL_REQUIRED("3.document-without-seal", "violated"),
    /** Savings and receipts of self-government are another source than the local budget [9]. */
    SAVINGS_ARE_ANOTHER_SOURCE("9.paid-from-savings", "another-source"),
    /** Savings and receipts of self-government are the local budget [9]. */
    SAVINGS_ARE_LOCAL_BUDGET("9.paid-from-savings", "local-budget"),
    /** A budget of the year is enough, whenever it was approved [12.1.5]. */
    BUDGET_OF_THE_YEAR("12.1.5.day-of-approval", "approved-that-year"),
    /** What is executed before the budget is approved is executed without one [12.1.5]. */
    BUDGET_OF_THE_DAY("12.1.5.day-of-approval", "approved-by-then"),
    /** What the assembly has not approved is not approved, refused or not [12.1.8]. */
    DISCUSSED_IS_NOT_APPROVED("12.1.8.discussed-and-in-effect", "violated"),
    /** The act does not forbid the office to order works on what is not the unit's [12.1.9]. */
    FOREIGN_WORKS_NOT_FORBIDDEN("12.1.9.objects-not-the-units", "not-forbidden"),
    /** Any term of upkeep is a term [12.1.12]. */
    ANY_TERM_IS_ONE("12.1.12.term-ends-too-soon", "term-is-set"),
    /** A term of upkeep that ends too soon is none [12.1.12]. */
    SHORT_TERM_IS_NONE("12.1.12.term-ends-too-soon", "violated"),
    /** What is written off need not stand in the register [12.1.16]. */
    WRITTEN_OFF_LEAVES_REGISTER("12.1.16.property-written-off", "nothing-to-enter"),
    /** A demolition is not managing [12.2.3]. */
    DEMOLITION_IS_NO_MANAGING("12.2.3.demolition", "not-managing"),
    /** Writing off is bookkeeping [12.2.3]. */
    WRITE_OFF_IS_BOOKKEEPING("12.2.3.write-off", "bookkeeping"),
    /** The general provision on withdrawals speaks of surplus, unused and misused property too [12.2.6]. */
    BOTH_ON_WITHDRAWALS("12.2.6.which-of-two-provisions", "both-provisions"),
    /** The office is no communal legal entity to assign property to [12.2.15]. */
    OFFICE_IS_NO_ASSIGNEE("12.2.15.assigned-to-the-office", "violated"),
    /** The office hires as the akim does [16.4]. */
    OFFICE_COUNTS_AS_AKIM("16.4.who-counts-as-akim", "office-too"),
    /** The akim draws up the plan himself [16.5]. */
    AKIM_DRAWS_UP_ALONE("16.5.who-draws-it-up", "akim-alone"),
    /** Only taking property on is meant [21]. */
    TAKING_ON_ALONE("21.which-decisions", "taking-on-alone"),
    /** Letting and pledging are no disposal [22]. */
    USE_IS_NO_DISPOSAL("22.lease-and-pledge", "alienation-alone"),
    /** Demolishing is no disposal [22]. */
    DEMOLITION_IS_NO_DISPOSAL("22.demolition", "nobody-receives"),
    /** Giving back is no disposal [22]. */
    RETURN_IS_NO_DISPOSAL("22.given-back", "not-disposing"),
    /** A consent stands by its own document, whatever is stated of the meeting. */
    CONSENT_BY_ITS_DOCUMENT("consent.meeting-contradicts", "own-document"),
    /** A consent that the papers of its meeting contradict is none. */
    CONTRADICTED_CONSENT_IS_NONE("consent.meeting-contradicts", "no-consent");

    private final String reading;
    private final String option;

    Alternative(String reading, String option) {
        this.reading = reading;
        this.option = option;
    }

    /** The id of the reading, {@code 22.demolition}. */
    public String reading() {
        return reading;
    }

    /** The id of its option, {@code nobody-receives}. */
    public String option() {
        return option;
    }

    /** The option of this reading; empty where the rules do not know it, or follow it anyway. */
    public static Optional<Alternative> of(String reading, String option) {
        return of(reading).stream().filter(each -> each.option.equals(option)).findFirst();
    }

    /** What can be chosen in place of the chosen option of a reading; nothing where the rules know that one alone. */
    static List<Alternative> of(String reading) {
        return Arrays.stream(values())
                .filter(each -> each.reading.equals(reading))
                .toList();
    }
}
