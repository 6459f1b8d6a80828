package kz.ereje.report.coverage;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Numbers;
import kz.ereje.report.internal.Phrases;

/** The answer in sentences. */
final class CoverageSummary {

    private CoverageSummary() {}

    static List<String> of(CoverageAnswer answer, Language language) {
        Phrases own = Phrases.of("coverage", language);
        CoverageAnswer.Looked looked = answer.looked();
        List<String> lines = new ArrayList<>();
        if (looked.decisions() == 0) {
            lines.add(own.say("coverage.no-decisions"));
        }
        long all = answer.canBeAsked();
        lines.add(own.say(
                "coverage.share",
                Numbers.grouped(all - answer.neverAsked().size()),
                Numbers.grouped(all),
                // Cut off, not rounded: 100 is said where nothing was left out, and nowhere else.
                Numbers.hundredths(answer.share(), RoundingMode.DOWN, language)));
        lines.add(own.say(
                "coverage.looked",
                Numbers.grouped(looked.reports()),
                Numbers.grouped(looked.decisions()),
                Numbers.grouped(looked.notCovered())));
        if (looked.leftOut() > 0) {
            lines.add(own.say("coverage.left-out", Numbers.grouped(looked.leftOut())));
        }
        lines.add(files(answer, own));
        lines.add(own.say("coverage.never-means"));
        lines.add(own.say("coverage.rules-mean"));
        return lines;
    }

    private static String files(CoverageAnswer answer, Phrases own) {
        return answer.files()
                .map(files -> own.say(
                        "coverage.files",
                        Numbers.grouped(files.seen()),
                        Numbers.grouped((long) files.seen() - files.checked()),
                        Numbers.grouped(files.refused()),
                        Numbers.grouped(files.failed()),
                        Numbers.grouped(files.notRead())))
                .orElseGet(() -> own.say("coverage.files-not-told"));
    }
}
