package kz.ereje.kb.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Presentation;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;

/** Putting a report before a body on the day of the check [12.1.6]. */
record Presentations(ProposalDraft proposal) {

    boolean presented(ActorKind kind) {
        Optional<LocalDate> today = proposal.today();
        Optional<Ref<Actor>> body = proposal.body(kind);
        if (today.isEmpty() || body.isEmpty() || !(proposal.decision() instanceof BudgetReport report)) {
            return false;
        }
        Fact<List<Presentation>> told = report.presentations();
        List<Presentation> more = new ArrayList<>(told.asOptional().orElse(List.of()));
        more.add(Draft.of(Presentation.class)
                .set("body", body.get().id())
                .set("date", today.get())
                .build());
        proposal.set(told, Fact.of(List.copyOf(more)));
        return true;
    }
}
