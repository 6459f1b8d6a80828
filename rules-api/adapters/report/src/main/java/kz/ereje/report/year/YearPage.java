package kz.ereje.report.year;

import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Given;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Style;
import kz.ereje.report.year.YearAnswer.Duty;
import kz.ereje.report.year.YearAnswer.State;

/**
 * The answer as a page by itself, in HTML that is XML as well. What dossiers say is text and never becomes markup; nothing is loaded from
 * elsewhere. Holds no state and is safe for all threads.
 */
public final class YearPage {

    private static final String FOR_BROWSERS = """
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            """;

    private YearPage() {}

    /**
     * The page.
     *
     * @param answer the answer
     * @param language the language
     */
    public static String html(YearAnswer answer, Language language) {
        YearWords words = new YearWords(Given.of(answer, "answer"), Given.of(language, "language"));
        Markup title = new Markup().say(words.title());
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code()
                + "\">\n<head>\n" + FOR_BROWSERS + "<title>" + title + "</title>\n<style>\n" + Style.RUN
                + "</style>\n</head>\n<body>\n<main class=\"r-report\">\n<h1>" + title + "</h1>\n" + main(words)
                + "</main>\n</body>\n</html>\n";
    }

    private static String main(YearWords words) {
        Markup out = new Markup();
        list(out, words.head());
        List<Duty> open = words.answer().with(State.OPEN);
        List<Duty> shown = words.answer().with(State.SHOWN);
        String all = YearWords.number(words.answer().duties().size());
        duties(out, words, "OPEN", words.say("year.open", YearWords.number(open.size()), all), open);
        gaps(out, words);
        duties(out, words, "KEPT", words.say("year.shown", YearWords.number(shown.size())), shown);
        out.in("div", "r-made", () -> out.in("p", "r-from", words.made()));
        return out.toString();
    }

    private static void duties(Markup out, YearWords words, String type, String head, List<Duty> duties) {
        out.in("section", "r-duties", () -> {
            out.in("h2", "r-head", head);
            duties.forEach(duty -> out.in("div", "r-decision r-is-" + type, () -> {
                out.in("h3", "r-name", words.label(duty));
                out.in("p", "r-line", words.about(duty));
                list(out, duty.papers().stream().map(words::paper).toList());
                list(out, duty.others().stream().map(words::other).toList());
            }));
        });
    }

    private static void gaps(Markup out, YearWords words) {
        out.in("section", "r-gaps", () -> {
            out.in("h2", "r-head", words.gaps().isEmpty() ? words.say("year.no-gaps") : words.say("year.gaps"));
            words.gaps().forEach(section -> {
                out.in("h3", "r-name", section.head());
                list(out, section.lines());
            });
        });
    }

    private static void list(Markup out, List<String> lines) {
        if (!lines.isEmpty()) {
            out.in("ul", "r-lines", () -> lines.forEach(line -> out.in("li", "r-line", line)));
        }
    }
}
