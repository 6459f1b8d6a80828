package kz.ereje.report.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Regulation.RuleEntry;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.report.internal.Given;

/**
 * Counts how often each provision of the act and each of its rules was asked in a run, and what came of it. Changes with each report; one is
 * for one thread. Its memory is that of the act, however many reports there are; a decision costs some
 * microseconds.
 *
 * <p><b>Provisions.</b> A row counts as asked where it is kept, violated, open or failed; where the provision does not apply, nothing was
 * asked.
 *
 * <p><b>Rules.</b> The answer tells the outcome of each rule, behind a kept row as well; where a rule answered for two states of
 * the act, because the day of the decision is not known, the worse counts. There is one exception: of a decision that the act does not cover
 * nothing is reported as kept, and so no rule of it counts as kept either, though it may have been asked.
 */
public final class ActCoverage {

    private static final Set<Outcome> NOT_ASKED = Set.of(Outcome.NOT_APPLICABLE, Outcome.UNCHECKED);

    private final Regulation regulation;
    private final Map<String, Asked> provisions = new LinkedHashMap<>();
    private final Map<String, Asked> rules = new LinkedHashMap<>();
    private int reports;
    private long decisions;
    private long notCovered;
    private long leftOut;

    /** For reports that are made with the edition of the act that the library ships; takes a few hundredths of a second. */
    public ActCoverage() {
        this(Regulation.load());
    }

    /** For reports that are made with this edition of the act. */
    public ActCoverage(Regulation regulation) {
        this.regulation = Given.of(regulation, "regulation");
        regulation.provisions().forEach(provision -> provisions.put(provision.id(), Asked.NEVER));
        regulation.rules().forEach(rule -> rules.put(rule.id(), Asked.NEVER));
    }

    /**
     * Counts a report. Add it once, and only when nothing can fail any more that would make its file count as not checked.
     *
     * @throws IllegalArgumentException if it was made with another edition; nothing is counted then
     */
    public void add(Report report) {
        refuseOther(Given.of(report, "report").edition(), regulation.made());
        reports++;
        leftOut += report.leftOut().size();
        report.decisions().forEach(this::add);
    }

    static void refuseOther(Report.Edition edition, Report.Edition counted) {
        if (!edition.equals(counted)) {
            throw new IllegalArgumentException(
                    "The report was made with " + edition + ", counted are reports made with " + counted
                            + ".\nMaybe new ActCoverage(checker.regulation()) was meant.");
        }
    }

    private void add(DecisionResult decision) {
        decisions++;
        notCovered += decision.covered() ? 0 : 1;
        for (ProvisionResult row : decision.provisions()) {
            if (!NOT_ASKED.contains(row.outcome())) {
                count(provisions, row.provision(), row.outcome());
                row.ruleOutcomes().forEach((rule, outcome) -> {
                    if (decision.covered() || outcome != Outcome.COMPLIANT) {
                        count(rules, rule, outcome);
                    }
                });
            }
        }
    }

    private static void count(Map<String, Asked> counts, String id, Outcome outcome) {
        counts.merge(id, Asked.NEVER.and(outcome), (before, first) -> before.and(outcome));
    }

    /** What was counted so far; more can be added after it. */
    public CoverageAnswer answer() {
        return answer(Optional.empty());
    }

    /**
     * The same with what became of the files of the run: what was not checked was not looked at.
     *
     * @throws IllegalArgumentException if another number of files was checked than reports were added
     */
    public CoverageAnswer answer(ReportWriter.Counts files) {
        if (Given.of(files, "number of files").checked() != reports) {
            throw new IllegalArgumentException("Told were " + files.checked() + " checked files, added were " + reports
                    + " reports.\nMaybe a file was added twice, or counted and not added.");
        }
        return answer(Optional.of(files));
    }

    private CoverageAnswer answer(Optional<ReportWriter.Counts> files) {
        List<RuleEntry> ruleEntries = regulation.rules();
        Set<String> checked = ruleEntries.stream().map(RuleEntry::provision).collect(Collectors.toSet());
        return new CoverageAnswer(
                regulation,
                files,
                new CoverageAnswer.Looked(reports, decisions, notCovered, leftOut),
                regulation.provisions().stream()
                        .map(ProvisionEntry::id)
                        .map(id -> new CoverageAnswer.OfProvision(id, checked.contains(id), asked(provisions, id)))
                        .toList(),
                ruleEntries.stream()
                        .map(rule -> new CoverageAnswer.OfRule(rule.id(), rule.provision(), asked(rules, rule.id())))
                        .toList());
    }

    private static Asked asked(Map<String, Asked> counts, String id) {
        return counts.getOrDefault(id, Asked.NEVER);
    }
}
