package kz.ereje.examples.command;

import java.io.PrintStream;
import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.record.BrokenRecordException;
import kz.ereje.record.Replay;
import kz.ereje.record.ReplayedEntry;
import kz.ereje.record.Seal;

/**
 * The verdict for people: what is not the same, then by what it was made, the numbers, and who vouches for it.
 *
 * @param out where it is written
 * @param language its language
 * @param seals what lies beside the record
 */
record ReplayText(PrintStream out, Language language, List<Seal> seals) implements ReplayAnswer {

    @Override
    public void add(ReplayedEntry entry) {
        if (entry.verdict() != ReplayedEntry.Verdict.SAME) {
            List<String> lines = entry.lines(language);
            out.println(Shown.name(lines.get(0)));
            lines.stream().skip(1).flatMap(String::lines).forEach(line -> out.println("  " + Shown.name(line)));
        }
    }

    @Override
    public void end(Replay replay) {
        replay.lines(language).forEach(line -> out.println(Shown.name(line)));
        sealed();
    }

    @Override
    public void broken(BrokenRecordException why) {
        out.println(why.message(language));
        sealed();
    }

    private void sealed() {
        seals.forEach(seal -> out.println(Shown.name(seal.sentence(language))));
        if (seals.isEmpty()) {
            out.println(new Words(language).say("replay.no-seal"));
        }
    }
}
