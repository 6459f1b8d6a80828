package kz.ereje.report;

import java.util.List;
import kz.ereje.api.ActWords;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportParts;
import kz.ereje.report.internal.Given;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.internal.Print;
import kz.ereje.report.internal.ReadOtherwise;
import kz.ereje.report.internal.Style;

/**
 * The answer to a dossier as a page for people: first what came of each decision, then what is broken and what to do, at the end the
 * evidence. Immutable and safe for all threads; each call makes its result anew.
 *
 * <p>The words are those of the report. What a dossier says is text, whatever it looks like: it never becomes markup, and letters that
 * would turn those around them are replaced. Nothing is loaded from elsewhere, neither by the page nor while the PDF is made.
 */
public final class ReportPage {

    private static final String FOR_BROWSERS =
            "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";

    private final Made made;
    private final Report report;
    private final Language language;
    private final ActWords words;
    private final PageLinks links;

    private ReportPage(String source, Report report, Language language, ActWords words, PageLinks links) {
        this.made = new Made(source, report);
        this.report = report;
        this.language = language;
        this.words = words;
        this.links = links;
    }

    /**
     * The page for a report, with the words of the act that the library holds, and with links to nowhere.
     *
     * @param source the name of the file
     * @param report the report
     * @param language the language
     */
    public static ReportPage of(String source, Report report, Language language) {
        return new ReportPage(
                Given.of(source, "name of the source"),
                Given.of(report, "report"),
                Given.of(language, "language"),
                ActWords.held(),
                PageLinks.NONE);
    }

    /** The same with words of the act from elsewhere. */
    public ReportPage withWords(ActWords words) {
        return new ReportPage(made.source(), report, language, Given.of(words, "wording"), links);
    }

    /** The same with words that lead to other pages of an application. */
    public ReportPage withLinks(PageLinks links) {
        return new ReportPage(made.source(), report, language, words, Given.of(links, "object for links"));
    }

    /** What it is called: by the decision, of several by the file. */
    public String title() {
        Phrases phrases = Phrases.in(language);
        List<String> names = report.decisions().stream()
                .map(decision -> decision.name(language))
                .toList();
        return names.size() == 1
                ? phrases.say("title.one", names.get(0))
                : phrases.say("title.many", names.size(), made.source());
    }

    /**
     * What stands inside {@code <main>}, as XHTML, with headings from {@code h2} and ids and classes that begin with {@code r-}; neither
     * style nor script. Searches for the remedies of every violated row.
     *
     * @throws kz.ereje.api.CheckFailedException where stack or memory do not suffice
     */
    public String fragment() {
        ReportParts parts = ReportParts.of(report, language, words);
        Markup out = new Markup();
        Writing writing = new Writing(out, language, links);
        out.in("div", new String[] {"class", "r-report", "lang", language.code()}, () -> {
            new FirstPart(writing, parts)
                    .write(ReadOtherwise.lines(report.edition(), language), report.remarks(language));
            for (int i = 0; i < parts.decisions().size(); i++) {
                new DecisionPart(writing, parts.decisions().get(i)).write(id(i));
            }
            new Annex(writing, parts).write();
            made.write(writing);
        });
        return out.toString();
    }

    /** Where the decision at this place of the report stands. */
    static String id(int place) {
        return "r-" + (place + 1);
    }

    /** The style of the fragment, for screens and for print. */
    public static String css() {
        return Style.PAGE + Style.SCREEN;
    }

    /** A page by itself, in HTML that is XML as well. It costs what {@link #fragment} does. */
    public String html() {
        return "<!DOCTYPE html>\n" + whole(FOR_BROWSERS, fragment(), Style.ALONE + css());
    }

    /**
     * The page for print: A4, tagged, PDF/A-2a, with its letters in it. On top of what {@link #fragment} costs it takes some tenths of a
     * second for each page. What leads to other pages does not stand in it.
     */
    public byte[] pdf() {
        String page = withLinks(PageLinks.NONE).fragment();
        return Print.pdf(whole("", page, Style.PAGE + Style.print(made.foot(language))));
    }

    private String whole(String head, String main, String style) {
        Markup title = new Markup().say(title());
        Markup heading = new Markup().say(Phrases.in(language).say("heading"));
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code() + "\">\n<head>\n"
                + head
                + "<meta name=\"subject\" content=\"" + heading + "\"/>\n"
                + "<title>" + title + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + heading
                + "</h1>\n" + main + "</main>\n</body>\n</html>\n";
    }
}
