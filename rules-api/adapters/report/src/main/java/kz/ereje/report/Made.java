package kz.ereje.report;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;

/**
 * Of what a page was made: whoever has the same gets the same answer.
 *
 * @param source the name of the file
 * @param report the report
 */
record Made(String source, Report report) {

    /** So much of a hash tells it from others. */
    private static final int SHORT = 12;

    /** At the end of the page, in full. */
    void write(Writing writing) {
        Markup out = writing.out();
        Report.Edition edition = report.edition();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("made.source", source);
        lines.put("made.sha256", report.inputSha256());
        lines.put("made.act", writing.say("made.wording", edition.act(), edition.wording()));
        lines.put("made.rule-base", edition.ruleBase());
        lines.put("made.rule-base-sha256", edition.ruleBaseSha256());
        lines.put("made.release", edition.release());
        out.in("div", "r-made", () -> {
            out.in("h2", "r-head", writing.say("made"));
            lines.forEach((key, value) -> out.in("p", "r-from", () -> {
                out.say(writing.say(key) + ": ").in("code", "r-path", value);
            }));
        });
    }

    /** On each page in print, in short. */
    String foot(Language language) {
        Report.Edition edition = report.edition();
        return Phrases.in(language)
                .say(
                        "foot",
                        edition.act(),
                        edition.wording(),
                        edition.ruleBase(),
                        shortened(edition.ruleBaseSha256()),
                        shortened(report.inputSha256()));
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}
