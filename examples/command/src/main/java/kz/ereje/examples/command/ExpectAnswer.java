package kz.ereje.examples.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.api.Language;
import kz.ereje.register.Expectation.Disagreement;

/**
 * Where the answer is not what a jurist expected, by provision. A row without an expectation is checked all the same and counts for nothing. For
 * one thread, but for what it makes ready.
 */
final class ExpectAnswer implements Answer {

    private final PrintStream out;
    private final Words words;

    /** How often each provision is answered otherwise; the whole of a decision stands under the empty number. */
    private final Map<String, Integer> byProvision = new TreeMap<>();

    private int expected;
    private int disagreeing;

    ExpectAnswer(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public Writing ready(Entry entry, Checked checked) {
        if (!(entry instanceof Entry.Row row) || row.row().expectation().isEmpty()) {
            return Writing.NOTHING;
        }
        if (!(checked instanceof Checked.Told told)) {
            return () -> expected++;
        }
        List<Disagreement> disagreements = row.row().expectation().get().disagreements(told.report());
        return () -> count(checked.source(), disagreements);
    }

    private void count(String source, List<Disagreement> disagreements) {
        expected++;
        disagreeing += disagreements.isEmpty() ? 0 : 1;
        Language language = words.language();
        disagreements.forEach(each -> {
            byProvision.merge(each.provision(), 1, Integer::sum);
            out.print(Shown.name(source) + ": " + each.sentence(language) + "\n");
        });
    }

    @Override
    public void end(Tally tally) {
        byProvision.forEach((provision, times) -> out.print(
                words.say(provision.isEmpty() ? "expect.whole" : "expect.provision", String.valueOf(times), provision)
                        + "\n"));
        out.print(words.say(
                        "expect.total",
                        String.valueOf(expected),
                        String.valueOf(expected - disagreeing),
                        String.valueOf(disagreeing))
                + "\n");
        tally.compared(expected, disagreeing);
    }

    @Override
    public void flush() {
        out.flush();
    }
}
