package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kz.ereje.api.Reports;
import kz.ereje.api.RunComparison;
import kz.ereje.api.StoredRun;

/**
 * Compares two stored runs.
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
        try (StoredRun first = StoredRun.open(Path.of(before))) {
            reading[0] = after;
            try (StoredRun second = StoredRun.open(Path.of(after))) {
                RunComparison comparison = RunComparison.of(first, second);
                if (format == Format.json) {
                    comparison.writeJson(out);
                } else {
                    comparison.write(out, words.language());
                }
                return comparison.same() ? ExitCode.OK : ExitCode.NOT_EXPECTED;
            }
        } catch (Reports.UnreadableException e) {
            err.println(words.say("run.no-run", Shown.name(reading[0]), e.message(words.language())));
        } catch (IOException | InvalidPathException e) {
            err.println(words.say("run.no-run", Shown.name(reading[0]), words.say("run.unread-file")));
        }
        return ExitCode.UNREADABLE;
    }
}
