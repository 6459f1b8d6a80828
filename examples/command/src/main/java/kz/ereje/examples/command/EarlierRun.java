package kz.ereje.examples.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.Reports;
import kz.ereje.api.StoredRun;
import kz.ereje.record.BrokenRecordException;
import kz.ereje.record.RecordReader;
import kz.ereje.record.RecordedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The answers of an earlier run: what it wrote for programs, or its record. For one thread.
 *
 * @param run the answers
 * @param made the file that was made of a record; null where none was
 */
record EarlierRun(StoredRun run, @Nullable Path made) implements Closeable {

    private static final String NO_RECORD = "no-record";

    static EarlierRun of(String name) throws IOException, BrokenRecordException, Reports.UnreadableException {
        Path file = Path.of(name);
        if (!isRecord(file)) {
            return new EarlierRun(StoredRun.open(file), null);
        }
        Path made = Files.createTempFile("ereje-", ".ndjson");
        made.toFile().deleteOnExit();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
            RecordedAnswers.lines(file, out);
        } catch (IOException | BrokenRecordException | Reports.UnreadableException e) {
            Files.deleteIfExists(made);
            throw e;
        }
        return new EarlierRun(StoredRun.open(made), made);
    }

    private static boolean isRecord(Path file) throws IOException, BrokenRecordException {
        try (RecordReader reader = RecordReader.open(file)) {
            return true;
        } catch (BrokenRecordException e) {
            if (e.code().equals(NO_RECORD)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        run.close();
        if (made != null) {
            Files.deleteIfExists(made);
        }
    }
}
