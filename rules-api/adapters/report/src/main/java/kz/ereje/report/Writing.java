package kz.ereje.report;

import java.util.List;
import java.util.Optional;
import kz.ereje.api.Language;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.fact.Fact;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;

/**
 * What the parts of a page are written with. For one thread.
 *
 * @param out where it is written
 * @param language the language
 * @param links where words lead
 */
record Writing(Markup out, Language language, PageLinks links) {

    /** A phrase. */
    String say(String key, Object... values) {
        return Phrases.in(language).say(key, values);
    }

    /** The citation of a provision, which leads to its words where there is a place for them. */
    void cite(ProvisionResult row) {
        String citation = row.citation(language);
        links.provision(row.provision())
                .ifPresentOrElse(address -> out.link(address, citation), () -> out.say(citation));
    }

    /** The citations of several, one behind the other. */
    void cite(List<ProvisionResult> rows) {
        String between = "";
        for (ProvisionResult row : rows) {
            out.say(between);
            cite(row);
            between = "; ";
        }
    }

    /** The address where a fact is changed. */
    Optional<String> address(Fact<?> fact) {
        return links.fact(fact.path().toString());
    }

    /** Lines under a heading; nothing where there are none. */
    void listed(String heading, String head, String list, List<String> lines) {
        if (!lines.isEmpty()) {
            out.in(heading, "r-head", head);
            list(list, lines);
        }
    }

    /** Lines as a list, {@code ul} or {@code ol}. */
    void list(String list, List<String> lines) {
        if (!lines.isEmpty()) {
            out.in(list, "r-lines", () -> lines.forEach(line -> out.in("li", "r-line", line)));
        }
    }
}
