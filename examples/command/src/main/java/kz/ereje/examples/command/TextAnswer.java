package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
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
    public void checked(Checked.Told told) throws IOException {
        apart();
        text.write(out, Shown.name(told.source()), told.report());
    }

    @Override
    public void refused(Checked.Refused refused) {
        if (kept) {
            line(words.say("run.refused", Shown.name(refused.source())));
        }
    }

    /** Told in any case: a part of the report may stand before it. */
    @Override
    public void failed(Checked.Failed failed) {
        line(words.say("run.failed", Shown.name(failed.source())));
    }

    @Override
    public void notRead(Checked.NotRead file) {
        if (kept && file.matters()) {
            line(words.say("run.not-read", Shown.name(file.source()), file.why().message(words)));
        }
    }

    private void line(String line) {
        apart();
        out.print(line + "\n");
    }

    /** An empty line between what belongs to different files. */
    private void apart() {
        if (begun) {
            out.print("\n");
        }
        begun = true;
    }

    @Override
    public void end(Tally tally) {
        if (tally.summed()) {
            line(words.counts(tally.counts()));
        }
    }
}
