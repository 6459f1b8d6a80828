package kz.ereje.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Regulation.RuleEntry;
import kz.ereje.api.internal.report.Lexicon;

/**
 * The whole act as a page for a person to read or print: each provision with its words and with the rules that check it, in
 * three languages between which the reader switches. Immutable and safe for all threads.
 *
 * @param language the language that is shown first
 */
public record ActPage(Language language) {

    private static final Map<Outcome, String> CASES = cases();
    private static final int WORDS_IN_CONTENTS = 56;
    private static final String NUMBER = "№ ";
    private static final String NUMBER_KEPT_TOGETHER = "№\u00A0";
    private static final String NOTHING_IS_LOADED = "default-src 'none'; style-src 'unsafe-inline'";

    private static Map<Outcome, String> cases() {
        Map<Outcome, String> cases = new LinkedHashMap<>();
        cases.put(Outcome.VIOLATED, "violated");
        cases.put(Outcome.COMPLIANT, "kept");
        cases.put(Outcome.UNDETERMINED, "undetermined");
        cases.put(Outcome.NOT_APPLICABLE, "not-applicable");
        return cases;
    }

    /** The page in HTML that is XML as well. It holds its style, needs no script and loads nothing. */
    public String of(Regulation regulation) {
        return of(regulation, ActWords.held());
    }

    /** The same page with words of the act from elsewhere beneath the Kazakh ones, where there are any. */
    public String of(Regulation regulation, ActWords words) {
        return "<!DOCTYPE html>\n" + block("html lang='" + language.code() + "'", head(), body(regulation, words));
    }

    private String head() {
        return block(
                "head",
                "<meta charset='utf-8'/>\n",
                "<meta name='viewport' content='width=device-width, initial-scale=1'/>\n",
                "<meta name='color-scheme' content='light dark'/>\n",
                "<meta http-equiv='Content-Security-Policy' content=\"" + NOTHING_IS_LOADED + "\"/>\n",
                block("title", escaped(Lexicon.in(language, Lexicon.page("title")))),
                block("style", style()));
    }

    private static String style() {
        try (InputStream stream = ActPage.class.getResourceAsStream("text/act-page.css")) {
            if (stream == null) {
                throw new IllegalStateException("The library lacks its own text/act-page.css");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read text/act-page.css", e);
        }
    }

    /** The page: the choices of the reader stand before everything that a choice shows or hides. */
    private String body(Regulation regulation, ActWords words) {
        Map<String, List<ProvisionEntry>> chapters = regulation.provisions().stream()
                .collect(Collectors.groupingBy(ProvisionEntry::chapter, LinkedHashMap::new, Collectors.toList()));
        return block(
                "body id='top'",
                choices(),
                bar(),
                block(
                        "div class='sheet'",
                        opening(regulation),
                        contents(chapters),
                        main(chapters, regulation, words),
                        new ReadingParts(regulation).shared()));
    }

    private String choices() {
        return all(Stream.of(Language.values()), this::choice)
                + "<input class='choice' type='checkbox' id='brief'/>\n"
                + block("a class='skip' href='#act'", word("skip"));
    }

    private String choice(Language each) {
        String checked = each == language ? " checked='checked'" : "";
        return "<input class='choice' type='radio' name='language' id='show-" + each.code() + "'" + checked + "/>\n";
    }

    private static String bar() {
        String languages = all(
                Stream.of(Language.values()),
                each -> block(
                        "label for='show-" + each.code() + "' lang='" + each.code() + "'",
                        escaped(Lexicon.in(each, Lexicon.page("language")))));
        return block("div class='bar'", block("div class='languages'", languages), toContents());
    }

    private static String toContents() {
        return block("a class='to-contents' href='#contents'", word("contents"));
    }

    private static String opening(Regulation regulation) {
        Report.Edition edition = regulation.made();
        Map<String, Object> values = Map.of(
                "act", edition.act(),
                "wording", regulation.wordingCited(),
                "version", edition.ruleBase(),
                "hash", edition.ruleBaseSha256().substring(0, 12),
                "library", edition.release());
        return block(
                "header class='opening'",
                block("p class='about'", word("about")),
                block("h1", word("title")),
                block("p class='act'", filled("act", values)),
                block("p", filled("count", counts(regulation))),
                guide(),
                block("p class='made'", filled("made", values)),
                block("label class='brief' for='brief'", word("brief")));
    }

    private static Map<String, Object> counts(Regulation regulation) {
        List<ProvisionEntry> provisions = regulation.provisions();
        long checked = provisions.stream()
                .filter(provision -> !provision.rules().isEmpty())
                .count();
        return Map.of(
                "provisions",
                provisions.size(),
                "checked",
                checked,
                "unchecked",
                provisions.size() - checked,
                "rules",
                regulation.rules().size());
    }

    private static String guide() {
        return block(
                "ul class='guide'",
                all(
                        Stream.of("guide.text", "guide.rules", "guide.cases", "guide.ellipsis", "guide.advice"),
                        key -> block("li", word(key))));
    }

    private static String contents(Map<String, List<ProvisionEntry>> chapters) {
        return block(
                "nav class='contents' id='contents' aria-labelledby='contents-title'",
                block("h2 id='contents-title'", word("contents")),
                block("p", word("contents.note")),
                all(chapters.entrySet().stream(), chapter -> contents(chapter.getKey(), chapter.getValue())));
    }

    private static String contents(String chapter, List<ProvisionEntry> provisions) {
        return block("h3", link("#c-" + chapter, word("chapter." + chapter)))
                + block("ul", all(provisions.stream(), provision -> block("li", entry(provision))));
    }

    private static String entry(ProvisionEntry provision) {
        String number = inline("span class='number'", escaped(provision.id()));
        String words = inline("span class='words' lang='kk'", escaped(firstWords(provision.text())));
        String link = provision.rules().isEmpty() ? "a class='unchecked'" : "a";
        return inline(link + " href='#p-" + escaped(provision.id()) + "'", number, " ", words);
    }

    private static String firstWords(String text) {
        return text.length() <= WORDS_IN_CONTENTS
                ? text
                : text.substring(0, text.lastIndexOf(' ', WORDS_IN_CONTENTS)) + " …";
    }

    private static String main(Map<String, List<ProvisionEntry>> chapters, Regulation regulation, ActWords words) {
        Map<String, List<RuleEntry>> byProvision =
                regulation.rules().stream().collect(Collectors.groupingBy(RuleEntry::provision));
        ReadingParts readings = new ReadingParts(regulation);
        return block(
                "main id='act'",
                all(
                        chapters.entrySet().stream(),
                        chapter -> chapter(chapter.getKey(), chapter.getValue(), byProvision, readings, words)));
    }

    private static String chapter(
            String chapter,
            List<ProvisionEntry> provisions,
            Map<String, List<RuleEntry>> byProvision,
            ReadingParts readings,
            ActWords words) {
        return block(
                "section class='chapter' id='c-" + escaped(chapter) + "'",
                block("h2", word("chapter." + chapter)),
                all(
                        provisions.stream(),
                        provision -> provision(
                                provision, byProvision.getOrDefault(provision.id(), List.of()), readings, words)));
    }

    private static String provision(
            ProvisionEntry provision, List<RuleEntry> rules, ReadingParts readings, ActWords words) {
        String id = escaped(provision.id());
        return block(
                "article class='provision' id='p-" + id + "'",
                block(
                        "div class='head'",
                        block("h3", each(provision::citation)),
                        link("#p-" + id, id),
                        modality(provision)),
                block("blockquote lang='kk'", escaped(provision.text())),
                translation(provision, words),
                facts("dl class='facts'", told(provision)),
                all(rules.stream(), ActPage::rule),
                readings.of(provision.id()));
    }

    /** The words for a reader of another language, and whose they are. */
    private static String translation(ProvisionEntry provision, ActWords words) {
        return block(
                "p class='translation'",
                each(language -> language == Language.KK
                        ? ""
                        : words.of(provision, language).text()),
                " ",
                inline(
                        "span class='mark'",
                        each(language -> words.of(provision, language).mark())));
    }

    private static String modality(ProvisionEntry provision) {
        String label = inline("span class='unseen'", word("modality"), ": ");
        return block("p class='modality'", label, each(provision::modality));
    }

    private static String told(ProvisionEntry provision) {
        return fact("bearer", each(provision::bearer))
                + fact("source", each(provision::source))
                + (provision.rules().isEmpty() ? fact("unchecked", each(provision::status)) : "");
    }

    private static String rule(RuleEntry rule) {
        String id = escaped(rule.id());
        return block(
                "section class='rule' id='r-" + id + "'",
                block("h4", inline("span class='unseen'", word("rule"), " "), link("#r-" + id, id)),
                block("p class='demand'", each(rule::demand)),
                facts(
                        "dl class='facts more'",
                        fact("violated", violated(rule))
                                + fact("unknown", each(rule::unknown))
                                + fact("remedy", each(rule::remedy))
                                + fact("cases", cases(rule))));
    }

    /** A rule of which no case is violated is one that never says so by itself: each other one is tested by such a case. */
    private static String violated(RuleEntry rule) {
        return rule.cases(Outcome.VIOLATED) == 0 ? word("violated.never") : each(rule::message);
    }

    private static String cases(RuleEntry rule) {
        return CASES.entrySet().stream()
                .map(outcome -> inline(
                        "span class='count " + outcome.getValue() + "'",
                        word("cases." + outcome.getValue()),
                        " ",
                        inline("b", String.valueOf(rule.cases(outcome.getKey())))))
                .collect(Collectors.joining(" "));
    }

    static String facts(String list, String facts) {
        return facts.isEmpty() ? "" : block(list, facts);
    }

    /** A text under its label; nothing where the text is empty. */
    static String fact(String label, String said) {
        return said.isEmpty() ? "" : block("dt", word(label)) + block("dd", said);
    }

    static String word(String key) {
        return each(language -> Lexicon.in(language, Lexicon.page(key)));
    }

    private static String filled(String key, Map<String, Object> values) {
        return each(language -> Lexicon.fill(language, Lexicon.page(key), values));
    }

    /** A text in each language, of which the page shows the one that is chosen; empty where there is no text. */
    static String each(Function<Language, String> text) {
        return Stream.of(Language.values())
                .filter(language -> !text.apply(language).isEmpty())
                .map(language -> inline(
                        "span class='" + language.code() + "' lang='" + language.code() + "'",
                        escaped(text.apply(language)).replace(NUMBER, NUMBER_KEPT_TOGETHER)))
                .collect(Collectors.joining());
    }

    static <T> String all(Stream<T> parts, Function<T, String> html) {
        return parts.map(html).collect(Collectors.joining());
    }

    static String link(String target, String content) {
        return inline("a href='" + target + "'", content);
    }

    static String block(String element, String... content) {
        return inline(element, content) + "\n";
    }

    static String inline(String element, String... content) {
        return "<" + element + ">" + String.join("", content) + "</" + element.split(" ", 2)[0] + ">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
