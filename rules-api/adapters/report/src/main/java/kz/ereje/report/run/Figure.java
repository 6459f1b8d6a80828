package kz.ereje.report.run;

import java.util.function.ToLongFunction;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Phrases;

/** The numbers that every form tells of a run, in the order in which they are told. Immutable and safe for all threads. */
public enum Figure {
    /** All files that were found. */
    FILES_SEEN("run.files.seen", totals -> totals.files().seen()),
    /** Those that were checked. */
    FILES_CHECKED("run.files.checked", totals -> totals.files().checked()),
    /** Those that are no dossiers. */
    FILES_REFUSED("run.files.refused", totals -> totals.files().refused()),
    /** Those during whose check the program failed. */
    FILES_FAILED("run.files.failed", totals -> totals.files().failed()),
    /** Those that were not opened. */
    FILES_NOT_READ("run.files.not-read", totals -> totals.files().notRead()),
    /** All decisions of the files that were checked. */
    DECISIONS("run.decisions", RunTotals::decisionsInAll),
    /** Those that break a provision. */
    DECISIONS_VIOLATED("run.decisions.violated", totals -> totals.decisions(DecisionState.VIOLATED)),
    /** Those of which a rule failed. */
    DECISIONS_ERROR("run.decisions.error", totals -> totals.decisions(DecisionState.ERROR)),
    /** Those of which something is not known. */
    DECISIONS_OPEN("run.decisions.open", totals -> totals.decisions(DecisionState.OPEN)),
    /** Those that the act does not govern. */
    DECISIONS_NOT_COVERED("run.decisions.not-covered", totals -> totals.decisions(DecisionState.NOT_COVERED)),
    /** Those that keep all that was asked. */
    DECISIONS_KEPT("run.decisions.kept", totals -> totals.decisions(DecisionState.KEPT)),
    /** So many decisions at least break the act. */
    VIOLATED_AT_LEAST("run.violated.at-least", RunTotals::violatedAtLeast),
    /** So many at most: what is open or failed may turn out to be broken. */
    VIOLATED_AT_MOST("run.violated.at-most", RunTotals::violatedAtMost),
    /** The facts behind what is kept that papers show. */
    FACTS_SHOWN("run.facts.shown", RunTotals::factsShown),
    /** The facts behind what is kept that are only stated. */
    FACTS_STATED("run.facts.stated", RunTotals::factsStated);

    private final String phrase;
    private final ToLongFunction<RunTotals> number;

    Figure(String phrase, ToLongFunction<RunTotals> number) {
        this.phrase = phrase;
        this.number = number;
    }

    /** What programs know it by, {@code files.seen}. */
    public String code() {
        return phrase.substring("run.".length());
    }

    /** What people know it by. */
    public String label(Language language) {
        return Phrases.in(language).say(phrase);
    }

    /** The number itself. */
    public long of(RunTotals totals) {
        return number.applyAsLong(totals);
    }
}
