package kz.ereje.report.run;

import java.util.Set;
import kz.ereje.report.internal.About;
import kz.ereje.report.internal.Frame;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.internal.ReadOtherwise;
import kz.ereje.report.internal.Style;

/**
 * The page of a run: totals, pictures, tables, files, and what was found in each. Immutable; for the thread that makes it.
 *
 * @param totals the totals
 * @param files the files that it tells of
 * @param said what people have said of findings
 * @param about with what the run was made
 * @param phrases the language
 */
record RunPage(RunTotals totals, FoundFiles files, SaidPart said, About about, Phrases phrases) {

    /** Nothing comes from elsewhere, and nothing goes there. */
    private static final String FOR_BROWSERS = """
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"/>
            """;

    /** For browsers, in HTML that is XML as well. */
    String screen() {
        Markup out = new Markup();
        ReadOtherwise.write(out, about.edition(), phrases.language());
        new TotalsPart(out, phrases, totals).write();
        new BarsPart(out, phrases, totals).write();
        WordsPart words = new WordsPart(out, phrases, files);
        new TablesPart(out, phrases, totals, words.told()).write();
        new GonePart(out, phrases, GonePart.of(totals)).write();
        said.write(out, phrases);
        new FilesPart(out, phrases, files).write();
        words.write();
        made(out);
        String main = out.toString();
        return "<!DOCTYPE html>\n" + whole(FOR_BROWSERS, Style.RUN, main, Search.SCRIPT);
    }

    /** For print. */
    String paper() {
        Markup out = new Markup();
        ReadOtherwise.write(out, about.edition(), phrases.language());
        new TotalsPart(out, phrases, totals).write();
        new TablesPart(out, phrases, totals, Set.of()).write();
        new GonePart(out, phrases, GonePart.of(totals)).write();
        said.write(out, phrases);
        new FilesPart(out, phrases, files).unchecked();
        made(out);
        return whole("", Style.PAGE + Style.print(about.foot()) + Style.RUN_PRINT, out.toString(), "");
    }

    private void made(Markup out) {
        out.in("section", "r-made", () -> {
            out.in("h2", "r-head", phrases.say("made"));
            about.lines().forEach(line -> out.in("p", "r-from", line));
        });
    }

    private String whole(String head, String style, String main, String script) {
        return new Frame(phrases.language(), phrases.say("run.title"), head, style).around(main, script);
    }
}
