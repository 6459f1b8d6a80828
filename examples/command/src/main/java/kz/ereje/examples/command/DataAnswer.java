package kz.ereje.examples.command;

import java.io.IOException;
import kz.ereje.api.ReportOutput;

/** The answer for programs; files that were not read are listed at its end, beside the counts. */
record DataAnswer(ReportOutput reports) implements Answer {

    @Override
    public void checked(Checked.Told told) throws IOException {
        reports.add(told.source(), told.report());
    }

    @Override
    public void refused(Checked.Refused refused) throws IOException {
        reports.add(refused.source(), refused.sha256(), refused.why());
    }

    @Override
    public void failed(Checked.Failed failed) throws IOException {
        reports.addFailed(failed.source(), failed.sha256());
    }

    @Override
    public void notRead(Checked.NotRead file) {
        // The tally keeps them for the end.
    }

    @Override
    public void end(Tally tally) throws IOException {
        reports.files(tally.counts(), tally.listed());
        reports.close();
    }
}
