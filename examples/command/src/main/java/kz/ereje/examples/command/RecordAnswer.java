package kz.ereje.examples.command;

import java.io.IOException;
import java.util.Objects;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.record.RecordWriter;
import kz.ereje.record.RecordedInput;

/** The record of a run. It is whole once the run is, and else there is none. */
final class RecordAnswer implements Answer {

    private final RecordWriter record;
    private boolean ended;

    /**
     * What is recorded of an entry.
     *
     * @param input what was read
     * @param report the answer, without what was said of findings elsewhere: waivers are of those who were audited
     */
    record Seen(RecordedInput input, Report report) {}

    RecordAnswer(RecordWriter record) {
        this.record = record;
    }

    /** Whether it was written to its end. */
    boolean isEnded() {
        return ended;
    }

    @Override
    public Writing ready(Entry entry, Checked checked) {
        if (checked instanceof Checked.NotRead file) {
            return () -> record.add(new ReportWriter.NotRead(
                    file.source(), file.why().code(), file.why().messages()));
        }
        RecordWriter.Prepared prepared = prepared(checked);
        return () -> record.add(prepared);
    }

    private RecordWriter.Prepared prepared(Checked checked) {
        if (checked instanceof Checked.Told told) {
            Seen seen = Objects.requireNonNull(told.seen(), "An input is recorded");
            return record.prepared(seen.input(), seen.report());
        }
        return checked instanceof Checked.Refused refused
                ? record.prepared(refused.source(), refused.sha256(), refused.why())
                : record.preparedFailed(checked.source(), ((Checked.Failed) checked).sha256());
    }

    @Override
    public void end(Tally tally) throws IOException {
        record.close();
        ended = true;
    }

    @Override
    public void flush() {
        // A run with a record is not carried on.
    }
}
