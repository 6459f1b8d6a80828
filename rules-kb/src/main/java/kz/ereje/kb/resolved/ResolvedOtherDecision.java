package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.OtherMatters;
import kz.ereje.model.decision.Matter;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.decision.Purpose;
import kz.ereje.model.fact.Answer;

/** A decision that no other provision names [11.2, 12.2.17]. */
public record ResolvedOtherDecision(DecisionFacts facts, OtherDecision decision) implements ResolvedDecision {

    /** Whether it rests on another law than those that the regulation carries out. */
    @Override
    public boolean outsideTheAct() {
        return new OtherMatters(decision).outside();
    }

    /** Whether the act governs the matter, and no law outside it is the source of the power. */
    public Answer governedByNoOtherLaw() {
        return new OtherMatters(decision).governed();
    }

    /** Whether it serves one of these purposes [11.2]. */
    public Answer purposeAmong(Purpose... purposes) {
        return decision.purpose().isAmong(List.of(purposes));
    }

    /** Whether it is about this matter, without being of a kind that is named [12.2.17]. */
    public Answer onMatter(Matter matter) {
        return decision.matter().equalTo(matter).ifNo("other.not-property", decision.matter());
    }

    /** Whether an act of legislation gives the office the power that it uses [12.2.17]. */
    public Answer actOfLegislationGivesThePower() {
        return decision.powerSource().passes(act -> true);
    }
}
