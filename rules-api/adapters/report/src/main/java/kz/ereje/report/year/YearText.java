package kz.ereje.report.year;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Given;
import kz.ereje.report.year.YearAnswer.State;
import kz.ereje.report.year.YearWords.Section;

/** Tells the answer as lines of text: first what nothing shows, then the gaps, then what is shown. Holds no state and is safe for all threads. */
public final class YearText {

    private static final String FIRST = "- ";
    private static final String SECOND = "    · ";

    private YearText() {}

    /**
     * The lines, without ends of lines; what comes from dossiers is one line each, whatever it holds.
     *
     * @param answer the answer
     * @param language the language
     */
    public static List<String> lines(YearAnswer answer, Language language) {
        YearWords words = new YearWords(Given.of(answer, "answer"), Given.of(language, "language"));
        List<String> lines = new ArrayList<>();
        lines.add(words.title());
        lines.addAll(words.head());
        open(words, lines);
        gaps(words, lines);
        shown(words, lines);
        lines.add("");
        lines.add(words.made());
        return lines.stream().map(YearText::one).toList();
    }

    private static void open(YearWords words, List<String> lines) {
        List<YearAnswer.Duty> open = words.answer().with(State.OPEN);
        lines.add("");
        lines.add(words.say(
                "year.open",
                YearWords.number(open.size()),
                YearWords.number(words.answer().duties().size())));
        open.forEach(duty -> {
            lines.add(FIRST + words.duty(duty));
            duty.others().forEach(paper -> lines.add(SECOND + words.other(paper)));
        });
    }

    private static void gaps(YearWords words, List<String> lines) {
        List<Section> gaps = words.gaps();
        lines.add("");
        lines.add(gaps.isEmpty() ? words.say("year.no-gaps") : words.say("year.gaps"));
        gaps.forEach(section -> {
            lines.add(FIRST + section.head());
            section.lines().forEach(line -> lines.add(SECOND + line));
        });
    }

    private static void shown(YearWords words, List<String> lines) {
        List<YearAnswer.Duty> shown = words.answer().with(State.SHOWN);
        lines.add("");
        lines.add(words.say("year.shown", YearWords.number(shown.size())));
        shown.forEach(duty -> {
            lines.add(FIRST + words.duty(duty));
            duty.papers().forEach(paper -> lines.add(SECOND + words.paper(paper)));
            duty.others().forEach(paper -> lines.add(SECOND + words.other(paper)));
        });
    }

    /** No name of a file and no title can begin a line of its own, or steer a terminal. */
    private static String one(String line) {
        return line.replaceAll("[\\p{Cc}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", " ");
    }
}
