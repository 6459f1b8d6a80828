package kz.ereje.report.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.data.BaselineData;
import kz.ereje.api.data.GoneData;
import kz.ereje.report.internal.Grid;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;

/**
 * The findings of the earlier run that are gone; nothing where none is. For one thread.
 *
 * @param out where it is written
 * @param phrases the language
 * @param gone the findings
 */
record GonePart(Markup out, Phrases phrases, List<GoneData> gone) {

    /** So many are told. */
    private static final int MOST = 200;

    /** The findings that are gone since the run with which this one was compared; none where it was compared with none. */
    static List<GoneData> of(RunTotals totals) {
        return totals.decisionTotals()
                .findings()
                .baseline()
                .map(BaselineData::goneFindings)
                .orElse(List.of());
    }

    void write() {
        if (gone.isEmpty()) {
            return;
        }
        Map<String, String> cited = cited(phrases);
        out.in("section", "r-table", () -> {
            out.in("h2", "r-head", phrases.say("run.gone"));
            new Grid(
                            out,
                            phrases.say("run.gone"),
                            phrases.say("run.column.file"),
                            phrases.say("run.column.decision"),
                            phrases.say("run.column.citation"),
                            phrases.say("run.column.result"))
                    .write(rows -> gone.stream()
                            .limit(MOST)
                            .forEach(each -> rows.row(
                                    each.source(),
                                    each.decision(),
                                    cited.getOrDefault(each.provision(), each.provision()),
                                    word(each, phrases))));
            if (gone.size() > MOST) {
                out.in("p", "r-left", phrases.say("run.not-all", MOST, Integer.toString(gone.size())));
            }
        });
    }

    /** How the provisions are cited, by their numbers. */
    static Map<String, String> cited(Phrases phrases) {
        return Regulation.load().provisions().stream()
                .collect(Collectors.toMap(
                        ProvisionEntry::id, entry -> entry.citation(phrases.language()), (one, other) -> other));
    }

    static String word(GoneData gone, Phrases phrases) {
        return Outcome.valueOf(gone.outcome()).word(phrases.language());
    }
}
