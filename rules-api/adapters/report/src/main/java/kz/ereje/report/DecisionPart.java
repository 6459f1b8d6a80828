package kz.ereje.report;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.ReportParts.Asked;
import kz.ereje.api.ReportParts.OfDecision;
import kz.ereje.api.ReportParts.Part;
import kz.ereje.api.ReportParts.Reason;
import kz.ereje.report.internal.Markup;

/**
 * One decision: what is broken, what to do and by when, what to find out, and shortly the rest. For one thread.
 *
 * @param writing what it is written with
 * @param decision what is told of it
 */
record DecisionPart(Writing writing, OfDecision decision) {

    /** {@code id} is where the first page leads. */
    void write(String id) {
        writing.out().in("section", new String[] {"class", "r-decision", "id", id}, () -> {
            writing.out().in("h2", "r-head", decision.head());
            decision.first().forEach(this::paragraph);
            reasons("failed", with(decision.broken(), Outcome.ERROR));
            reasons("broken", with(decision.broken(), Outcome.VIOLATED));
            part("ol", decision.advice());
            part("ol", decision.remaining());
            part("ol", decision.calendar());
            reasons("open", decision.open());
            questions();
            decision.openAllTheSame().forEach(this::paragraph);
            readings();
            kept();
            notApplicable();
        });
    }

    private static List<Reason> with(List<Reason> reasons, Outcome outcome) {
        return reasons.stream().filter(reason -> reason.outcome() == outcome).toList();
    }

    private void reasons(String heading, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            writing.out().in("h3", "r-head", writing.say(heading));
            reasons.forEach(new ReasonPart(writing)::write);
        }
    }

    private void part(String list, Part<String> part) {
        writing.listed("h3", part.head(), list, part.lines());
    }

    private void questions() {
        Markup out = writing.out();
        List<Asked> questions = decision.questions().lines();
        if (!questions.isEmpty()) {
            out.in("h3", "r-head", decision.questions().head());
            out.in("ol", "r-lines", () -> questions.forEach(asked -> out.in("li", "r-line", () -> question(asked))));
        }
    }

    private void question(Asked asked) {
        Markup out = writing.out();
        out.say(asked.sentence() + " ").in("span", "r-settles", "(" + asked.settles() + ")");
        writing.address(asked.question().fact())
                .ifPresent(address ->
                        out.say(" ").in("span", "r-answer", () -> out.link(address, writing.say("answer"))));
    }

    /** What is kept is told by its citations alone. */
    private void kept() {
        List<ProvisionResult> rows = decision.decision().with(Outcome.COMPLIANT);
        List<String> remarks = new ArrayList<>();
        decision.planned().ifPresent(remarks::add);
        remarks.addAll(decision.remarks());
        decision.shown().ifPresent(remarks::add);
        if (rows.isEmpty() && remarks.isEmpty()) {
            return;
        }
        Markup out = writing.out();
        out.in("h3", "r-head", writing.say(rows.isEmpty() ? "beside" : "kept"));
        decision.kept().ifPresent(kept -> out.in("p", "r-count", kept));
        if (!rows.isEmpty()) {
            out.in("p", "r-settles", () -> writing.cite(rows));
        }
        remarks.forEach(this::paragraph);
    }

    /** How many there are; the provisions themselves in a fold, on paper by their numbers in the annex. */
    private void notApplicable() {
        List<ProvisionResult> rows = decision.decision().with(Outcome.NOT_APPLICABLE);
        if (!rows.isEmpty()) {
            Markup out = writing.out();
            out.in("details", "r-rest", () -> {
                out.in("summary", "r-fold", writing.say("not-applicable", rows.size()));
                out.in("div", "r-on-screen", () -> new AlikePart(writing).write(rows));
            });
        }
    }

    /** Each begins with its citations. */
    private void readings() {
        if (!decision.readings().lines().isEmpty()) {
            writing.out().in("h3", "r-head", decision.readings().head());
            decision.readings().lines().forEach(this::paragraph);
        }
    }

    private void paragraph(String line) {
        writing.out().in("p", "r-said", line);
    }
}
