package kz.ereje.examples.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kz.ereje.api.Reports;
import kz.ereje.api.RunComparison;
import kz.ereje.api.StoredRun;
import kz.ereje.record.BrokenRecordException;
import kz.ereje.record.RecordReader;
import kz.ereje.record.RecordedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Compares two stored runs, or records of runs.
 *
 * @param before the file of the first run
 * @param after the file of the second run
 * @param words the language
 * @param err where is said what cannot be read
 */
record CompareRuns(String before, String after, Words words, PrintStream err) {

    /** Writes what differs; 7 where something does. */
    int write(PrintStream out, Format format) throws IOException {
        String[] reading = {before};
        try (Answers first = Answers.of(before)) {
            reading[0] = after;
            try (Answers second = Answers.of(after)) {
                RunComparison comparison = RunComparison.of(first.run(), second.run());
                if (format == Format.json) {
                    comparison.writeJson(out);
                } else {
                    comparison.write(out, words.language());
                }
                return comparison.same() ? ExitCode.OK : ExitCode.NOT_EXPECTED;
            }
        } catch (Reports.UnreadableException e) {
            err.println(words.say("run.no-run", Shown.name(reading[0]), e.message(words.language())));
        } catch (BrokenRecordException e) {
            err.println(words.say("run.no-run", Shown.name(reading[0]), e.message(words.language())));
        } catch (IOException | InvalidPathException e) {
            err.println(words.say("run.no-run", Shown.name(reading[0]), words.say("run.unread-file")));
        }
        return ExitCode.UNREADABLE;
    }

    /**
     * The answers of a file.
     *
     * @param run the answers
     * @param made the file that was made of a record; null where none was
     */
    private record Answers(StoredRun run, @Nullable Path made) implements Closeable {

        private static final String NO_RECORD = "no-record";

        static Answers of(String name) throws IOException, BrokenRecordException, Reports.UnreadableException {
            Path file = Path.of(name);
            if (!isRecord(file)) {
                return new Answers(StoredRun.open(file), null);
            }
            Path made = Files.createTempFile("ereje-", ".ndjson");
            made.toFile().deleteOnExit();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
                RecordedAnswers.lines(file, out);
            } catch (IOException | BrokenRecordException | Reports.UnreadableException e) {
                Files.deleteIfExists(made);
                throw e;
            }
            return new Answers(StoredRun.open(made), made);
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
}
