package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import kz.ereje.api.Reports;
import kz.ereje.api.RunComparison;
import kz.ereje.record.BrokenRecordException;

/**
 * Compares two stored runs, or records of runs.
 *
 * @param before the file of the first run
 * @param after the file of the second run
 * @param words the language
 * @param err where is said what cannot be read
 */
record CompareRuns(String before, String after, Words words, PrintStream err) {

    /** What was not compared is told, and is no sameness. */
    private int code(RunComparison comparison, boolean whole) {
        if (comparison.data().before() + comparison.data().after() == 0) {
            err.println(words.say("run.nothing-compared"));
            return ExitCode.UNREADABLE;
        }
        if (!whole) {
            err.println(words.say("run.compared-in-part"));
            return ExitCode.UNREADABLE;
        }
        return comparison.same() ? ExitCode.OK : ExitCode.NOT_EXPECTED;
    }

    /** Writes what differs; 7 where something does. */
    int write(PrintStream out, Format format) throws IOException {
        String[] reading = {before};
        try (EarlierRun first = EarlierRun.of(before)) {
            reading[0] = after;
            try (EarlierRun second = EarlierRun.of(after)) {
                RunComparison comparison = RunComparison.of(first.run(), second.run());
                if (format == Format.json) {
                    comparison.writeJson(out);
                } else {
                    comparison.write(new ShownText(out), words.language());
                }
                return code(comparison, first.run().isWhole() && second.run().isWhole());
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
}
