package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.record.BrokenRecordException;
import kz.ereje.record.Replay;
import kz.ereje.record.ReplayedEntry.Verdict;
import kz.ereje.record.Seal;
import kz.ereje.record.Seals;
import kz.ereje.record.Trust;

/**
 * Checks a record again, and what lies beside it.
 *
 * @param asked the command line
 * @param err where is told what cannot be read
 * @param trust who is trusted
 */
record ReplayCommand(CheckCommand asked, PrintStream err, Trust trust) {

    /** Writes the verdict, and returns its exit code. */
    int into(String file, PrintStream out) throws IOException {
        Words words = new Words(language());
        try {
            Path record = Path.of(file);
            List<Seal> seals = Seals.of(record, trust, Instant.now(asked.clock));
            ReplayAnswer answer = asked.formats.contains(Format.json)
                    ? new ReplayJson(out, seals)
                    : new ReplayText(out, language(), seals);
            return code(answer, record, seals);
        } catch (IOException | InvalidPathException e) {
            err.println(words.say("replay.unread", Shown.name(file)));
            return ExitCode.UNREADABLE;
        }
    }

    private Language language() {
        return asked.lang.language;
    }

    private int code(ReplayAnswer answer, Path record, List<Seal> seals) throws IOException {
        try {
            Replay replay = Replay.of(record, ComplianceChecker.create(), answer::add);
            answer.end(replay);
            return code(replay, seals);
        } catch (BrokenRecordException e) {
            answer.broken(e);
            return ExitCode.UNREADABLE;
        }
    }

    /** What proves least comes first; a record of which nothing could be compared proves nothing. */
    private int code(Replay replay, List<Seal> seals) {
        boolean nothing = replay.entries() == replay.count(Verdict.NOT_ANSWERED);
        if (asked.record.trust != null && seals.stream().noneMatch(seal -> seal.state() == Seal.State.TRUSTED)) {
            err.println(new Words(language()).say("replay.no-trusted-seal"));
            return ExitCode.UNREADABLE;
        }
        if (nothing || replay.count(Verdict.FAILED) > 0 || seals.stream().anyMatch(Seal::isBroken)) {
            return ExitCode.UNREADABLE;
        }
        return replay.holds() ? ExitCode.OK : ExitCode.NOT_EXPECTED;
    }
}
