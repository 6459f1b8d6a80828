package kz.ereje.examples.command;

import java.io.IOException;
import kz.ereje.api.ReportWriter;

/** The answer for machines; files that were not read are listed at its end, beside the counts. */
record JsonAnswer(ReportWriter json) implements Answer {

    @Override
    public void checked(Checked.Told told) throws IOException {
        json.add(told.source(), told.report());
    }

    @Override
    public void refused(Checked.Refused refused) throws IOException {
        json.add(refused.source(), refused.sha256(), refused.why());
    }

    @Override
    public void failed(Checked.Failed failed) throws IOException {
        json.addFailed(failed.source(), failed.sha256());
    }

    @Override
    public void notRead(Checked.NotRead file) {
        // The tally keeps them for the end.
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.files(tally.counts(), tally.listed());
        json.close();
    }
}
