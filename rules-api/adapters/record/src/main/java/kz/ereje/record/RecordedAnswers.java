package kz.ereje.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.DataOptions;
import kz.ereje.api.ReportLines;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.Reports;

/** The answers of a record in the form of a stored run, which others read. Holds no state; safe for all threads. */
public final class RecordedAnswers {

    private RecordedAnswers() {}

    /**
     * Writes the answers of a record as lines of JSON, one an entry, and the counts of all files at the end, as {@link ReportLines} does. The
     * stream stays open; memory does not grow with the number of entries.
     *
     * @throws BrokenRecordException if the record is not as it was written: what was written until then counts for nothing
     * @throws Reports.UnreadableException if this library does not know the form of an answer
     * @throws IOException if the record cannot be read, or the stream cannot be written
     */
    public static void lines(Path record, OutputStream out)
            throws IOException, BrokenRecordException, Reports.UnreadableException {
        int seen = 0;
        int checked = 0;
        try (RecordReader reader = RecordReader.open(record)) {
            for (Optional<RecordEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
                seen++;
                checked += next.get().text().isPresent() ? 1 : 0;
                out.write(Reports.json(next.get().answer().withSource(next.get().source())));
                out.write('\n');
            }
            try (ReportLines last = new ReportLines(out, reader.head().made(), DataOptions.everything())) {
                List<ReportWriter.NotRead> notRead = reader.notRead();
                last.files(
                        new ReportWriter.Counts(seen + notRead.size(), checked, seen - checked, 0, notRead.size()),
                        notRead);
            }
        }
    }
}
