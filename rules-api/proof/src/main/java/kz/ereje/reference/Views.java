package kz.ereje.reference;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the act is read where it can be read in two ways: as the clauses here read it, but for the readings that are named.
 *
 * @param options the options that are followed instead, by the names of the readings
 */
record Views(Map<String, String> options) {

    /** As the clauses here read the act. */
    static final Views USUAL = new Views(Map.of());

    /** The other ways that the clauses here know. */
    static final Set<String> KNOWN = Set.of(
            "3.document-without-seal=violated",
            "9.paid-from-savings=another-source",
            "9.paid-from-savings=local-budget",
            "12.1.5.day-of-approval=approved-that-year",
            "12.1.5.day-of-approval=approved-by-then",
            "12.1.8.discussed-and-in-effect=violated",
            "12.1.9.objects-not-the-units=not-forbidden",
            "12.1.12.term-ends-too-soon=term-is-set",
            "12.1.12.term-ends-too-soon=violated",
            "12.1.16.property-written-off=nothing-to-enter",
            "12.2.3.demolition=not-managing",
            "12.2.3.write-off=bookkeeping",
            "12.2.6.which-of-two-provisions=both-provisions",
            "12.2.15.assigned-to-the-office=violated",
            "16.4.who-counts-as-akim=office-too",
            "16.5.who-draws-it-up=akim-alone",
            "21.which-decisions=taking-on-alone",
            "22.lease-and-pledge=alienation-alone",
            "22.demolition=nobody-receives",
            "22.given-back=not-disposing",
            "consent.meeting-contradicts=own-document",
            "consent.meeting-contradicts=no-consent");

    /** Refuses what no clause asks for. */
    Views {
        options = Map.copyOf(new TreeMap<>(options));
        options.forEach((reading, option) -> known(reading, option));
    }

    private static void known(String reading, String option) {
        if (!KNOWN.contains(reading + "=" + option)) {
            throw new IllegalArgumentException("No clause reads " + reading + " as " + option);
        }
    }

    /** Whether this reading is followed in this way. */
    boolean follow(String reading, String option) {
        known(reading, option);
        return option.equals(options.get(reading));
    }
}
