package kz.ereje.record;

import java.util.Arrays;
import java.util.Optional;
import kz.ereje.api.CheckFailedException;
import kz.ereje.api.ChosenReadings;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.ReportData;
import kz.ereje.model.Dossier;
import kz.ereje.record.ReplayedEntry.Verdict;

/**
 * Checks entries again.
 *
 * @param head by what they were made
 * @param checker what checks them
 * @param able whether it can follow the readings that were followed then
 */
record Again(RecordHead head, ComplianceChecker checker, boolean able) {

    /** A reading that this edition does not know as a choice cannot be followed: nothing is then checked again. */
    static Again of(RecordHead head, ComplianceChecker checker) {
        ChosenReadings readings = head.made().readings();
        try {
            return new Again(
                    head, readings.equals(checker.readings()) ? checker : checker.withReadings(readings), true);
        } catch (IllegalArgumentException e) {
            return new Again(head, checker, false);
        }
    }

    Report.Edition edition() {
        return checker.edition();
    }

    ReplayedEntry of(RecordEntry entry) {
        Optional<byte[]> text = entry.bytes();
        if (text.isPresent() && !able) {
            return ReplayedEntry.failed(entry, Phrases.each("failed.readings"));
        }
        try {
            // That there was none is known only where what stands there is understood.
            ReportData then = entry.answer();
            if (text.isEmpty()) {
                return ReplayedEntry.of(entry, Verdict.NOT_ANSWERED);
            }
            return head.isOf(then)
                    ? compared(entry, then, now(entry, text.get()))
                    : ReplayedEntry.failed(entry, Phrases.each("failed.head"));
        } catch (UnreadableDossierException e) {
            return ReplayedEntry.failed(entry, Phrases.each(e::message));
        } catch (Reports.UnreadableException e) {
            return ReplayedEntry.failed(entry, Phrases.each(e::message));
        } catch (CheckFailedException e) {
            return ReplayedEntry.failed(entry, Phrases.each("failed.check", String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            return ReplayedEntry.failed(entry, Phrases.each("failed.asked", String.valueOf(e.getMessage())));
        }
    }

    private ReportData now(RecordEntry entry, byte[] text) throws UnreadableDossierException {
        Dossier dossier = Dossiers.migrated(entry.source(), text).dossier();
        Report report = checker.check(dossier, entry.options(), entry.sha256().orElse(""));
        return report.data(EntryJson.WHOLE);
    }

    private ReplayedEntry compared(RecordEntry entry, ReportData then, ReportData now) {
        // What made the recorded answer is told apart.
        if (Arrays.equals(entry.json(), Canonical.of(Reports.json(now.withRuleBase(then.ruleBase()))))) {
            return ReplayedEntry.of(entry, Verdict.SAME);
        }
        ComparisonData difference = Reports.compare(then, now);
        if (head.sameRules(edition())) {
            return ReplayedEntry.changed(entry, difference);
        }
        Verdict verdict = difference.same() ? Verdict.SAME_OUTCOMES : Verdict.DIFFERENT;
        return ReplayedEntry.differing(entry, verdict, difference);
    }
}
