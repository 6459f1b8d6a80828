package kz.ereje.report.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Language;
import kz.ereje.api.data.BaselineData;
import kz.ereje.report.internal.Phrases;

/** The numbers that every form tells of a run, in the order in which they are told. Immutable and safe for all threads. */
public enum Figure {
    /** All files that were found. */
    FILES_SEEN("run.files.seen"),
    /** Those that were checked. */
    FILES_CHECKED("run.files.checked"),
    /** Those that are no dossiers. */
    FILES_REFUSED("run.files.refused"),
    /** Those during whose check the program failed. */
    FILES_FAILED("run.files.failed"),
    /** Those that were not opened. */
    FILES_NOT_READ("run.files.not-read"),
    /** All decisions of the files that were checked. */
    DECISIONS("run.decisions"),
    /** Those that break a provision. */
    DECISIONS_VIOLATED("run.decisions.violated"),
    /** Those of which a rule failed. */
    DECISIONS_ERROR("run.decisions.error"),
    /** Those of which something is not known. */
    DECISIONS_OPEN("run.decisions.open"),
    /** Those that the act does not govern. */
    DECISIONS_NOT_COVERED("run.decisions.not-covered"),
    /** Those that keep all that was asked. */
    DECISIONS_KEPT("run.decisions.kept"),
    /** So many decisions at least break the act. */
    VIOLATED_AT_LEAST("run.violated.at-least"),
    /** So many at most: what is open or failed may turn out to be broken. */
    VIOLATED_AT_MOST("run.violated.at-most"),
    /** The facts behind what is kept that papers show. */
    FACTS_SHOWN("run.facts.shown"),
    /** The facts behind what is kept that are only stated. */
    FACTS_STATED("run.facts.stated"),
    /** What all decisions are worth whose amount is known, in tenge. */
    AMOUNT("run.amount"),
    /** What those are worth that surely break the act. */
    AMOUNT_AT_LEAST("run.amount.at-least"),
    /** What those are worth that may. */
    AMOUNT_AT_MOST("run.amount.at-most"),
    /** The decisions whose amount is not known. */
    AMOUNT_NOT_KNOWN("run.amount.not-known"),
    /** The provisions that are violated and waived. */
    FINDINGS_WAIVED("run.findings.waived"),
    /** Those to which an objection was not considered. */
    FINDINGS_OBJECTED("run.findings.objected"),
    /** The decisions of which all that is violated is waived. */
    DECISIONS_WAIVED("run.findings.decisions-waived"),
    /** The findings of the earlier run. */
    BASELINE("run.baseline.size"),
    /** Those that are still found. */
    BASELINE_KNOWN("run.baseline.still"),
    /** Those that are not found any more. */
    BASELINE_GONE("run.baseline.gone"),
    /** Those whose decisions were not checked now. */
    BASELINE_NOT_CHECKED("run.baseline.not-checked"),
    /** The findings that are new. */
    BASELINE_NEW("run.baseline.fresh");

    private final String phrase;

    Figure(String phrase) {
        this.phrase = phrase;
    }

    /** What programs know it by, {@code files.seen}. */
    public String code() {
        return phrase.substring("run.".length());
    }

    /** The numbers that are told of a run: those of waivers and objections where there are any, those of an earlier run where it is compared. */
    static List<Figure> told(RunTotals totals) {
        DecisionTotals.Findings findings = totals.decisionTotals().findings();
        return Arrays.stream(values())
                .filter(figure ->
                        !figure.phrase.startsWith("run.findings.") || findings.waived() + findings.objected() > 0)
                .filter(figure -> !figure.phrase.startsWith("run.baseline.")
                        || findings.baseline().isPresent())
                .toList();
    }

    /** What people know it by. */
    public String label(Language language) {
        return Phrases.in(language).say(phrase);
    }

    /** The number itself. */
    public long of(RunTotals totals) {
        return switch (this) {
            case FILES_SEEN -> totals.files().seen();
            case FILES_CHECKED -> totals.files().checked();
            case FILES_REFUSED -> totals.files().refused();
            case FILES_FAILED -> totals.files().failed();
            case FILES_NOT_READ -> totals.files().notRead();
            case DECISIONS -> totals.decisionsInAll();
            case DECISIONS_VIOLATED -> totals.decisions(DecisionState.VIOLATED);
            case DECISIONS_ERROR -> totals.decisions(DecisionState.ERROR);
            case DECISIONS_OPEN -> totals.decisions(DecisionState.OPEN);
            case DECISIONS_NOT_COVERED -> totals.decisions(DecisionState.NOT_COVERED);
            case DECISIONS_KEPT -> totals.decisions(DecisionState.KEPT);
            case VIOLATED_AT_LEAST -> totals.violatedAtLeast();
            case VIOLATED_AT_MOST -> totals.violatedAtMost();
            case FACTS_SHOWN -> totals.decisionTotals().factsShown();
            case FACTS_STATED -> totals.decisionTotals().factsStated();
            case AMOUNT -> totals.decisionTotals().amounts().all();
            case AMOUNT_AT_LEAST -> totals.decisionTotals().amounts().violatedAtLeast();
            case AMOUNT_AT_MOST -> totals.decisionTotals().amounts().violatedAtMost();
            case AMOUNT_NOT_KNOWN -> totals.decisionTotals().amounts().notKnown();
            case FINDINGS_WAIVED -> totals.decisionTotals().findings().waived();
            case FINDINGS_OBJECTED -> totals.decisionTotals().findings().objected();
            case DECISIONS_WAIVED -> totals.decisionTotals().findings().decisionsWaived();
            case BASELINE -> baseline(totals, BaselineData::size);
            case BASELINE_KNOWN -> baseline(totals, BaselineData::known);
            case BASELINE_GONE -> baseline(totals, BaselineData::gone);
            case BASELINE_NOT_CHECKED -> baseline(totals, BaselineData::notChecked);
            case BASELINE_NEW -> baseline(totals, BaselineData::fresh);
        };
    }

    private static long baseline(RunTotals totals, ToLongFunction<BaselineData> number) {
        return totals.decisionTotals()
                .findings()
                .baseline()
                .map(number::applyAsLong)
                .orElse(0L);
    }
}
