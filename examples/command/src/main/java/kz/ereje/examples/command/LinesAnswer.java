package kz.ereje.examples.command;

import java.io.IOException;
import kz.ereje.api.ReportLines;

/** The answer for programs that take a decision at a time; the last line says what became of all files. */
record LinesAnswer(ReportLines lines) implements Answer {

    @Override
    public void checked(Checked.Told told) throws IOException {
        lines.add(told.source(), told.report());
    }

    @Override
    public void refused(Checked.Refused refused) throws IOException {
        lines.add(refused.source(), refused.sha256(), refused.why());
    }

    @Override
    public void failed(Checked.Failed failed) throws IOException {
        lines.addFailed(failed.source(), failed.sha256());
    }

    @Override
    public void notRead(Checked.NotRead file) {
        // The tally keeps them for the end.
    }

    @Override
    public void end(Tally tally) throws IOException {
        lines.files(tally.counts(), tally.listed());
        lines.close();
    }
}
