package kz.ereje.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.Baseline;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.Waivers;
import kz.ereje.examples.command.ReviewOptions.FailOn;
import kz.ereje.record.BrokenRecordException;
import org.jspecify.annotations.Nullable;

/**
 * What was said of findings before the run: waivers, objections, an earlier run; and what makes the exit code fail. Immutable and safe for all
 * threads.
 *
 * @param file the name of the file of waivers; empty where there is none
 * @param waivers the waivers and objections
 * @param baseline the findings of the earlier run; null where none is compared
 * @param failing what makes the exit code fail
 */
record Review(String file, Waivers waivers, @Nullable Baseline baseline, Set<FailOn> failing) {

    /**
     * Reads what is named.
     *
     * @return empty where something cannot be taken, which is said
     */
    static Optional<Review> of(ReviewOptions asked, PrintStream err, Words words) {
        String waivers = asked.waivers;
        String baseline = asked.baseline;
        try {
            return Optional.of(new Review(
                    waivers == null ? "" : waivers,
                    waivers == null ? Waivers.none() : waivers(waivers),
                    baseline == null ? null : baseline(baseline),
                    asked.failing()));
        } catch (RefusedException e) {
            err.println(words.say(e.key, Shown.name(e.file), e.told(words)));
            return Optional.empty();
        }
    }

    /** A file cannot be taken. */
    private static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String file;

        RefusedException(String key, String file, @Nullable Exception why) {
            super(why);
            this.key = key;
            this.file = file;
        }

        String told(Words words) {
            Throwable why = getCause();
            if (why instanceof Waivers.UnreadableException wrong) {
                return wrong.message(words.language());
            }
            if (why instanceof BrokenRecordException wrong) {
                return wrong.message(words.language());
            }
            return why instanceof Reports.UnreadableException wrong
                    ? wrong.message(words.language())
                    : words.say("run.unread-file");
        }
    }

    private static Waivers waivers(String name) throws RefusedException {
        try (InputStream file = Files.newInputStream(Path.of(name))) {
            return Waivers.read(Shown.name(name), Dossiers.bytes(file));
        } catch (IOException | InvalidPathException | Waivers.UnreadableException e) {
            throw new RefusedException("run.no-waivers", name, e);
        }
    }

    private static Baseline baseline(String name) throws RefusedException {
        try (EarlierRun earlier = EarlierRun.of(name)) {
            return Baseline.of(earlier.run());
        } catch (IOException | InvalidPathException | BrokenRecordException | Reports.UnreadableException e) {
            throw new RefusedException("run.no-baseline", name, e);
        }
    }

    /** The report with what was said of its findings. */
    Report of(String source, Report report) {
        Report waived = report.waived(waivers, source);
        return baseline == null ? waived : waived.since(baseline, source);
    }

    /** Whether the earlier run had the decision as one that the act does not cover. */
    boolean leftUncovered(String source, String decision) {
        return baseline != null && baseline.leftUncovered(source, decision);
    }
}
