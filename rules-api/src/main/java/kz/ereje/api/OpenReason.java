package kz.ereje.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kz.ereje.api.internal.report.Row;
import kz.ereje.api.internal.report.RuleRow;
import kz.ereje.kb.contradiction.Contradiction;
import kz.ereje.model.fact.Note;

/** Why a row is open; each asks for another thing to be done. */
public enum OpenReason {
    /** Facts are missing: they are to be found out. */
    FACTS_MISSING,
    /** Papers contradict each other: which of them is right is to be found out. */
    PAPERS_CONTRADICT,
    /** Exhibits are demanded, and nothing but statements shows the facts: the papers are to be found and entered. */
    NOT_SHOWN,
    /** A lawyer has to judge: no fact settles it. */
    JUDGEMENT,
    /** The wording of the day of the decision is not held here: it is to be looked up. */
    WORDING_NOT_HELD;

    /** The name in data, {@code facts-missing}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<OpenReason> of(Row row) {
        if (row.outcome() != Outcome.UNDETERMINED) {
            return Set.of();
        }
        Set<OpenReason> reasons = EnumSet.noneOf(OpenReason.class);
        if (!row.missing().isEmpty()) {
            reasons.add(FACTS_MISSING);
        }
        row.notes(Note.Kind.DOUBT).forEach(doubt -> reasons.add(of(doubt)));
        return Collections.unmodifiableSet(reasons);
    }

    private static OpenReason of(Note doubt) {
        if (Contradiction.isDoubted(doubt)) {
            return PAPERS_CONTRADICT;
        }
        if (doubt.code().equals(RuleRow.NOT_SHOWN)) {
            return NOT_SHOWN;
        }
        return doubt.code().equals("wording.not-held") ? WORDING_NOT_HELD : JUDGEMENT;
    }
}
