package kz.ereje.report;

import java.util.List;
import kz.ereje.api.ReportParts;
import kz.ereje.api.ReportParts.OfDecision;
import kz.ereje.report.internal.Markup;

/**
 * What the page begins with, as a letter does: whose decisions, by which act, on which day; what cannot be relied on; and what came of each
 * decision in one line. For one thread.
 *
 * @param writing what it is written with
 * @param parts what is told
 */
record FirstPart(Writing writing, ReportParts parts) {

    void write(List<String> otherwise, List<String> remarks) {
        Markup out = writing.out();
        otherwise.forEach(reading -> out.in("p", "r-remark r-otherwise", reading));
        out.in("div", "r-letter", () -> {
            out.in("p", "r-unit", parts.unit());
            out.in("p", "r-act", parts.act());
            out.in("p", "r-day", parts.day());
        });
        parts.doubts().forEach(doubts -> writing.listed("h2", doubts.head(), "ul", doubts.lines()));
        out.in("h2", "r-head", writing.say("result"));
        out.in("ul", "r-results", () -> {
            for (int i = 0; i < parts.decisions().size(); i++) {
                result(parts.decisions().get(i), ReportPage.id(i));
            }
        });
        remarks.stream()
                .filter(remark -> !otherwise.contains(remark))
                .forEach(remark -> out.in("p", "r-remark", remark));
        parts.beside().ifPresent(beside -> out.in("p", "r-remark", beside));
    }

    private void result(OfDecision decision, String id) {
        Markup out = writing.out();
        out.in("li", "r-result " + Classes.of(decision.decision()), () -> {
            out.link("#" + id, decision.name());
            out.say(" – ").in("b", "r-came", decision.result() + ".");
        });
    }
}
