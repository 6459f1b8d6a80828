package kz.ereje.report.run;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Outcome;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.run.RunTotals.OfGroup;
import kz.ereje.report.run.RunTotals.OfProvision;

/**
 * Pictures: what is broken most, by month, by unit. Their numbers stand in the tables as well. For one thread.
 *
 * @param out where it is written
 * @param phrases the language
 * @param totals the totals
 */
record BarsPart(Markup out, Phrases phrases, RunTotals totals) {

    private static final int MOST_BARS = 10;
    private static final int MOST_MONTHS = 24;
    private static final int MOST_LETTERS = 34;
    private static final int WIDTH = 320;
    private static final int LINE = 34;
    private static final int TEXT = 13;
    private static final int BAR = 10;
    private static final int ABOVE_BAR = 18;

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param violated how many are violated
     * @param open how many are open
     */
    private record Bar(String label, long violated, long open) {

        long all() {
            return violated + open;
        }
    }

    void write() {
        List<Bar> provisions = totals.provisions().stream()
                .filter(each -> each.rows(Outcome.VIOLATED) > 0)
                .sorted(Comparator.comparingLong((OfProvision each) -> each.rows(Outcome.VIOLATED))
                        .reversed())
                .limit(MOST_BARS)
                .map(each -> new Bar(each.provision(), each.rows(Outcome.VIOLATED), each.rows(Outcome.UNDETERMINED)))
                .toList();
        List<OfGroup> months = totals.months();
        out.in("section", "r-pictures", () -> {
            out.in("h2", "r-head", phrases.say("run.pictures"));
            out.in("p", "r-legend", () -> {
                out.in("span", "r-key r-key-violated", DecisionState.VIOLATED.word(phrases.language()))
                        .say(" ");
                out.in("span", "r-key r-key-open", DecisionState.OPEN.word(phrases.language()));
            });
            picture("run.picture.provisions", provisions);
            picture(
                    "run.picture.months",
                    bars(months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size())));
            picture(
                    "run.picture.units",
                    bars(totals.units().stream().limit(MOST_BARS).toList()));
        });
    }

    private List<Bar> bars(List<OfGroup> groups) {
        return groups.stream()
                .map(each -> new Bar(
                        each.label(phrases.language()),
                        each.decisions(DecisionState.VIOLATED),
                        each.decisions(DecisionState.OPEN)))
                .filter(bar -> bar.all() > 0)
                .toList();
    }

    private void picture(String caption, List<Bar> bars) {
        if (bars.isEmpty()) {
            return;
        }
        long longest = bars.stream().mapToLong(Bar::all).max().orElse(1);
        String size = "0 0 " + WIDTH + " " + bars.size() * LINE;
        out.in("figure", "r-picture", () -> {
            out.in("figcaption", "r-caption", phrases.say(caption));
            out.in("svg", new String[] {"viewBox", size, "role", "img", "aria-label", phrases.say(caption)}, () -> {
                for (int i = 0; i < bars.size(); i++) {
                    bar(bars.get(i), i * LINE, longest);
                }
            });
        });
    }

    private void bar(Bar bar, int top, long longest) {
        double scale = (double) WIDTH / longest;
        double violated = bar.violated() * scale;
        text("start", 0, top, shortened(bar.label()));
        text("end", WIDTH, top, bar.violated() + " + " + bar.open());
        rect("r-bar-violated", 0, top, violated);
        rect("r-bar-open", violated, top, bar.open() * scale);
    }

    private void text(String anchor, int left, int top, String words) {
        out.in(
                "text",
                new String[] {"x", Integer.toString(left), "y", Integer.toString(top + TEXT), "text-anchor", anchor},
                () -> out.say(words));
    }

    private void rect(String type, double left, int top, double width) {
        out.in(
                "rect",
                new String[] {
                    "class",
                    type,
                    "x",
                    place(left),
                    "y",
                    Integer.toString(top + ABOVE_BAR),
                    "width",
                    place(width),
                    "height",
                    Integer.toString(BAR)
                },
                () -> {});
    }

    private static String place(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String shortened(String label) {
        int[] letters = label.codePoints().toArray();
        return letters.length <= MOST_LETTERS ? label : new String(letters, 0, MOST_LETTERS - 1) + "…";
    }
}
