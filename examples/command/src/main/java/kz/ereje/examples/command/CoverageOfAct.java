package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.report.coverage.ActCoverage;
import kz.ereje.report.coverage.CoverageAnswer;

/** How often each provision and rule of the act was asked, in place of the reports or, for a minimum alone, beside them. */
final class CoverageOfAct implements Answer {

    private final Map<Format, PrintStream> outs;
    private final Language language;
    private final double min;
    private final ActCoverage coverage = new ActCoverage();

    /**
     * Counts from nothing.
     *
     * @param outs where it is written; nowhere where only the minimum is to be held
     * @param min so much of the act is to be asked at least, from 0 to 1; negative where nobody demands it
     */
    CoverageOfAct(Map<Format, PrintStream> outs, Language language, double min) {
        this.outs = outs;
        this.language = language;
        this.min = min;
    }

    @Override
    public Writing ready(Entry entry, Checked checked) {
        return checked instanceof Checked.Told told ? () -> coverage.add(told.report()) : Writing.NOTHING;
    }

    @Override
    public void end(Tally tally) throws IOException {
        CoverageAnswer answer = coverage.answer(tally.counts());
        for (Map.Entry<Format, PrintStream> out : outs.entrySet()) {
            write(answer, out.getKey(), out.getValue());
        }
        if (min >= 0) {
            tally.mark(Tally.Mark.TOO_LITTLE, !answer.meets(min));
        }
    }

    private void write(CoverageAnswer answer, Format format, PrintStream out) throws IOException {
        switch (format) {
            case json -> answer.json(out);
            case html -> out.write(answer.html(language).getBytes(StandardCharsets.UTF_8));
            default -> answer.lines(language).forEach(line -> out.print(line + "\n"));
        }
    }

    @Override
    public void flush() {
        outs.values().forEach(PrintStream::flush);
    }
}
