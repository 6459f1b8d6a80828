package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.report.year.OfficeYear;
import kz.ereje.report.year.UnitNotFoundException;
import kz.ereje.report.year.YearAnswer;
import kz.ereje.report.year.YearJson;
import kz.ereje.report.year.YearPage;
import kz.ereje.report.year.YearText;

/**
 * What an office leaves undone in a year, in place of the reports.
 *
 * @param outs where it is written
 * @param err where it is told that no paper is of the office
 * @param language the language
 * @param year what the papers show
 */
record DutiesOfYear(Map<Format, PrintStream> outs, PrintStream err, Language language, OfficeYear year)
        implements Answer {

    @Override
    public Writing ready(Entry entry, Checked checked) {
        if (checked instanceof Checked.Told told) {
            return () -> year.add(told.source(), told.report());
        }
        boolean passed = checked instanceof Checked.NotRead file && !file.matters();
        return passed ? Writing.NOTHING : () -> year.addNotChecked(checked.source());
    }

    @Override
    public void end(Tally tally) throws IOException {
        YearAnswer answer;
        try {
            answer = year.answer();
        } catch (UnitNotFoundException e) {
            err.println(e.message(language));
            tally.mark(Tally.Mark.LOST, true);
            return;
        }
        for (Map.Entry<Format, PrintStream> out : outs.entrySet()) {
            write(answer, out.getKey(), out.getValue());
        }
    }

    private void write(YearAnswer answer, Format format, PrintStream out) throws IOException {
        switch (format) {
            case json -> YearJson.write(answer, out);
            case html -> out.write(YearPage.html(answer, language).getBytes(StandardCharsets.UTF_8));
            default -> YearText.lines(answer, language).forEach(line -> out.print(line + "\n"));
        }
    }

    @Override
    public void flush() {
        outs.values().forEach(PrintStream::flush);
    }
}
