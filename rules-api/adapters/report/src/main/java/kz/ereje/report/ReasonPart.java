package kz.ereje.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.ReportParts.Cited;
import kz.ereje.api.ReportParts.Norm;
import kz.ereje.api.ReportParts.Reason;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.report.internal.Markup;

/**
 * One reason: the provisions that are broken or open for it, what is said of them, the facts to change, and the words of the act. For one
 * thread.
 *
 * @param writing what it is written with
 */
record ReasonPart(Writing writing) {

    void write(Reason reason) {
        Markup out = writing.out();
        List<ProvisionResult> rows = reason.rows().stream().map(Cited::row).toList();
        out.in("div", "r-reason " + Classes.of(reason.outcome()), () -> {
            out.in("h4", "r-cited", () -> {
                out.in("span", "r-word", reason.word());
                if (reason.lines().isEmpty()) {
                    out.say(": ");
                    writing.cite(rows);
                }
            });
            reason.lines().forEach(line -> out.in("p", "r-said", line));
            sentences(reason);
            changes(reason.rows());
            remarks(reason.rows());
            norms(reason.rows());
        });
    }

    /** Of several rows each sentence stands by its citation. */
    private void sentences(Reason reason) {
        Markup out = writing.out();
        List<Cited> rows = reason.rows();
        if (rows.size() == 1 && reason.lines().isEmpty()) {
            out.in("p", "r-said", rows.get(0).sentence());
            return;
        }
        List<Cited> told =
                rows.stream().filter(row -> !row.sentence().isEmpty()).toList();
        if (!told.isEmpty()) {
            out.in(
                    "ul",
                    "r-lines",
                    () -> told.forEach(row -> out.in("li", "r-line", () -> {
                        writing.cite(row.row());
                        out.say(": " + row.sentence());
                    })));
        }
    }

    /** From the reason to the fields that cause it, each once. */
    private void changes(List<Cited> rows) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Cited row : rows) {
            for (Fact<?> fact : row.culprits()) {
                writing.address(fact)
                        .ifPresent(
                                address -> labels.putIfAbsent(address, row.row().label(fact, writing.language())));
            }
        }
        labels.forEach((address, label) -> linked(address, "change", label));
        looks(rows).forEach((record, link) -> linked(link.address(), "look", link.label()));
    }

    /** Where a link leads, and what is there. */
    private record Link(String address, String label) {}

    /** From a doubt to the people, things and papers that it speaks of, each once, at its first fact. */
    private Map<FactPath, Link> looks(List<Cited> rows) {
        Map<FactPath, Link> links = new LinkedHashMap<>();
        for (Cited row : rows) {
            for (Fact<?> fact : row.doubted()) {
                FactPath record = fact.path().ofRecord().orElse(FactPath.ROOT);
                writing.address(fact)
                        .ifPresent(address -> links.putIfAbsent(record, new Link(address, whose(row.row(), fact))));
            }
        }
        return links;
    }

    private String whose(ProvisionResult row, Fact<?> fact) {
        String owner = row.owner(fact, writing.language());
        return owner.isEmpty() ? row.label(fact, writing.language()) : owner;
    }

    private void linked(String address, String phrase, String label) {
        writing.out().in("p", "r-change", () -> writing.out().link(address, writing.say(phrase, label)));
    }

    private void remarks(List<Cited> rows) {
        rows.stream()
                .flatMap(row -> row.remarks().stream())
                .forEach(remark -> writing.out().in("p", "r-remark", remark));
    }

    private void norms(List<Cited> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Markup out = writing.out();
        out.in("details", "r-norms", () -> {
            out.in("summary", "r-fold", writing.say("act-words"));
            rows.stream().flatMap(row -> row.norms().stream()).forEach(this::norm);
        });
    }

    private void norm(Norm norm) {
        Markup out = writing.out();
        out.in("div", "r-norm", () -> {
            out.in("p", "r-norm-head", () -> {
                writing.cite(norm.row());
                out.say(". " + norm.head() + ":");
            });
            out.in("p", new String[] {"class", "r-kazakh", "lang", "kk"}, () -> out.say("«" + norm.kazakh() + "»"));
            norm.words().ifPresent(words -> out.in("p", "r-words", words.quoted()));
        });
    }
}
