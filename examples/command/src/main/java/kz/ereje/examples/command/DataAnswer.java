package kz.ereje.examples.command;

import java.io.IOException;
import kz.ereje.api.ReportOutput;

/** The answer as one document; files that were not read are listed at its end, beside the counts. */
record DataAnswer(ReportOutput reports) implements Answer {

    @Override
    public Writing ready(Entry entry, Checked checked) {
        return () -> add(reports, checked);
    }

    /** Adds what became of a file; the tally keeps for the end what was not read. */
    static void add(ReportOutput reports, Checked checked) throws IOException {
        if (checked instanceof Checked.Told told) {
            reports.add(told.source(), told.report());
        } else if (checked instanceof Checked.Refused refused) {
            reports.add(refused.source(), refused.sha256(), refused.why());
        } else if (checked instanceof Checked.Failed failed) {
            reports.addFailed(failed.source(), failed.sha256());
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        reports.files(tally.counts(), tally.totals(), tally.listed());
        reports.close();
    }

    @Override
    public void flush() throws IOException {
        reports.flush();
    }
}
