package kz.ereje.examples.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Report;
import kz.ereje.api.ReportLines;

/** The answer as lines of JSON. They are made where the entry was checked, so that several are made at once. */
final class LinesAnswer implements Answer {

    private final PrintStream out;
    private final Report.Edition edition;
    private final DataOptions options;

    /** What makes lines for a thread. */
    private final ThreadLocal<Maker> makers;

    LinesAnswer(PrintStream out, Report.Edition edition, DataOptions options) {
        this.out = out;
        this.edition = edition;
        this.options = options;
        this.makers = ThreadLocal.withInitial(this::maker);
    }

    /** Lines in memory. */
    private record Maker(ByteArrayOutputStream bytes, ReportLines lines) {

        byte[] of(Checked checked) throws IOException {
            bytes.reset();
            DataAnswer.add(lines, checked);
            lines.flush();
            return bytes.toByteArray();
        }
    }

    private Maker maker() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            return new Maker(bytes, new ReportLines(bytes, edition, options));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written", e);
        }
    }

    @Override
    public Writing ready(Entry entry, Checked checked) throws IOException {
        boolean made = false;
        try {
            byte[] lines = makers.get().of(checked);
            made = true;
            return () -> out.write(lines, 0, lines.length);
        } finally {
            if (!made) {
                // Half a line is in it.
                makers.remove();
            }
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        try (ReportLines last = new ReportLines(out, edition, options)) {
            last.files(tally.counts(), tally.totals(), tally.listed());
        }
    }

    @Override
    public void flush() {
        out.flush();
    }
}
