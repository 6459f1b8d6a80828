package kz.ereje.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.data.BaselineData;
import kz.ereje.api.data.GoneData;

/**
 * The findings of the earlier run that are gone, for people.
 *
 * @param baseline what became of the earlier run
 * @param words the language
 */
record GoneLines(BaselineData baseline, Words words) {

    /** So many are told one by one; the answer for programs lists them all. */
    private static final int TOLD = 100;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (baseline.gone() == 0) {
            return lines;
        }
        Map<String, String> cited = Regulation.load().provisions().stream()
                .collect(Collectors.toMap(
                        Regulation.ProvisionEntry::id, each -> each.citation(words.language()), (one, other) -> one));
        lines.add(words.say("run.gone"));
        baseline.goneFindings().stream().limit(TOLD).forEach(each -> lines.add(line(each, cited)));
        if (baseline.gone() > TOLD) {
            lines.add(words.say("run.gone-more", String.valueOf(baseline.gone() - TOLD)));
        }
        return lines;
    }

    private String line(GoneData gone, Map<String, String> cited) {
        return "  " + Shown.name(gone.source()) + ", " + Shown.name(gone.decision()) + ": "
                + cited.getOrDefault(gone.provision(), gone.provision()) + " ("
                + Outcome.valueOf(gone.outcome()).word(words.language()) + ")";
    }
}
