package kz.ereje.kb.act;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.DecisionKind;

/**
 * The papers of one kind that show that a duty was done. Facts are named by their way from the decision, {@code meeting.status}; a way goes
 * through references to the record that is meant.
 *
 * @param kind the kind of decision
 * @param by who takes such a decision; one of the unit or, of the district's bodies, of the district in which it lies
 * @param list the list of which one element suffices, {@code presentations}; empty where no list is looked through
 * @param day the day on which the duty was done
 * @param span when that day may lie
 * @param judged whether the provision judges such a decision; what another body decides it does not judge
 * @param about what the paper must be about, to speak of the duty at all
 * @param where what it must state, to show that the duty was done
 */
public record DutyEvidence(
        DecisionKind kind,
        Set<ActorKind> by,
        String list,
        String day,
        Span span,
        boolean judged,
        Map<String, List<String>> about,
        Map<String, List<String>> where) {

    /** A value that lies in the unit whose office it is. */
    public static final String UNIT = "@unit";

    /** A value that is the district in which the unit lies. */
    public static final String DISTRICT = "@district";

    /** The year that is asked about. */
    public static final String YEAR = "@year";

    /** The year before it. */
    public static final String YEAR_BEFORE = "@year-before";

    /** Any value, as long as it is known. */
    public static final String KNOWN = "@known";

    /** When the day may lie on which a duty of a year was done. */
    public enum Span {
        /** Within the year. */
        YEAR,
        /** Within the year, or the year before it: what is prepared for a year is decided before it begins. */
        YEAR_OR_BEFORE
    }
}
