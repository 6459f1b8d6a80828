package kz.ereje.examples.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.ereje.api.ReportText;

/** The answer for people. What was not checked is told on the error stream, and in an answer that is kept, where nobody sees that beside it. */
final class TextAnswer implements Answer {

    private final PrintStream out;
    private final ReportText text;
    private final Words words;
    private final boolean kept;
    private boolean begun;

    TextAnswer(PrintStream out, ReportText text, Words words, boolean kept) {
        this.out = out;
        this.text = text;
        this.words = words;
        this.kept = kept;
    }

    @Override
    public Writing ready(Entry entry, Checked checked) throws IOException {
        if (checked instanceof Checked.Told told) {
            byte[] report = report(told);
            return () -> paragraph(report);
        }
        if (checked instanceof Checked.Failed) {
            return line(words.say("run.failed", Shown.name(checked.source())));
        }
        if (kept && checked instanceof Checked.Refused) {
            return line(words.say("run.refused", Shown.name(checked.source())));
        }
        if (kept && checked instanceof Checked.NotRead file && file.matters()) {
            return line(words.say(
                    "run.not-read", Shown.name(file.source()), file.why().message(words)));
        }
        return Writing.NOTHING;
    }

    private byte[] report(Checked.Told told) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream page = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            text.write(page, Shown.name(told.source()), told.report());
        }
        return bytes.toByteArray();
    }

    private Writing line(String line) {
        return () -> paragraph((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** An empty line between what belongs to different files. */
    private void paragraph(byte[] text) {
        if (begun) {
            out.print("\n");
        }
        begun = true;
        out.write(text, 0, text.length);
    }

    /** Goes on in a text of which something stands already. */
    void goesOn() {
        begun = true;
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (tally.summed()) {
            line(String.join("\n", tally.sentences(words.language()))).write();
            line(words.counts(tally)).write();
        }
    }

    @Override
    public void flush() {
        out.flush();
    }
}
