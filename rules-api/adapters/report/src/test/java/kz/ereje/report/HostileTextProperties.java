package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Markup;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a dossier says is text: it adds no element, and stands on the page letter by letter. */
class HostileTextProperties {

    private static final Arbitrary<String> MARKUP = Arbitraries.of(
            "<script>alert(1)</script>",
            "</p></div>",
            "&amp;&lt;",
            "\" onload=\"x",
            "]]>",
            "<!--",
            "{0}",
            "'",
            "%s",
            "ә".repeat(300));

    private static final int PLAIN =
            Xhtml.read(fragment("Гаражды жалға беру туралы")).elements("*").size();

    private static String fragment(String title) {
        return ReportPage.of("a", Examples.lease(title), Language.KK).fragment();
    }

    @Provide
    Arbitrary<String> titles() {
        return MARKUP.list().ofMinSize(1).ofMaxSize(4).map(parts -> "t" + String.join("", parts) + "t");
    }

    @Property(tries = 60)
    void aTitleStaysATitle(@ForAll @From("titles") String title) {
        Xhtml page = Xhtml.read(fragment(title));
        assertThat(page.elements("*")).hasSize(PLAIN);
        assertThat(page.elements("h2")).anyMatch(head -> head.getTextContent().contains("«" + title + "»"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(MARKUP, Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    /** Dossiers that are read hold no such letters; an application can make them all the same. */
    @Property
    void anyTextStaysAText(@ForAll @From("texts") String text, @ForAll @From("texts") String address) {
        String written =
                new Markup().in("p", "r-p", () -> {}).in("q", text, text).toString();
        Xhtml page = Xhtml.read("<div>" + written + new Markup().link(address, text) + "</div>");
        assertThat(page.elements("*")).hasSize(4);
        assertThat(page.text().strip()).isEqualTo((plain(text) + "\n" + plain(text)).strip());
        assertThat(page.elements("a").get(0).getAttribute("href"))
                .isEqualTo(plain(address).replaceAll("\\s", " "));
    }

    /** By the rule rather than by the code: what is no letter of XML, or turns the letters around it, is replaced. */
    private static String plain(String text) {
        return text.codePoints()
                .mapToObj(letter -> Character.toString(replaced(letter) ? 0xFFFD : letter))
                .collect(Collectors.joining())
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static boolean replaced(int letter) {
        boolean turns = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".indexOf(letter) >= 0;
        boolean control = Character.isISOControl(letter) && "\t\n\r".indexOf(letter) < 0;
        return turns || control || !Character.isDefined(letter) || Character.getType(letter) == Character.SURROGATE;
    }

    @Example
    void aNameThatTurnsTheLettersAroundItIsShownAsItIsStored() {
        assertThat(new Markup().say("a\u202Egnp.exe")).hasToString("a\uFFFDgnp.exe");
    }
}
