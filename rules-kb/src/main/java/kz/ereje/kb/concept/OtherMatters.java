package kz.ereje.kb.concept;

import java.util.List;
import kz.ereje.model.decision.Matter;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/**
 * Whether a decision that no kind names is the act's matter: not where another law governs it or gives the power [11.2, 12.2.17].
 *
 * @param decision the decision
 */
public record OtherMatters(OtherDecision decision) {

    /** Matters that the act does not govern, whatever the purpose is said to be. */
    private static final List<Matter> OTHER_LAW = List.of(
            Matter.LAND,
            Matter.STREET_NAMES,
            Matter.VETERINARY,
            Matter.EMERGENCY,
            Matter.ENVIRONMENT,
            Matter.PROCUREMENT,
            Matter.ROADS,
            Matter.CRIME,
            Matter.PAY);

    /** Whether it is known to rest on another law than those that the regulation carries out. */
    public boolean outside() {
        return otherLaw().isYes() || decision.powerOutside().equalTo(true).isYes();
    }

    /** Whether the act governs the matter, and no law outside it is the source of the power; an act that does not exist is not outside. */
    public Answer governed() {
        Answer inside = decision.powerOutside().equalTo(false);
        return otherLaw()
                .negated()
                .both(inside.isUnknown() ? inside.either(decision.powerSource().isNone()) : inside)
                .ifNo(Note.reason("other.outside", decision.matter(), decision.powerOutside()));
    }

    private Answer otherLaw() {
        return decision.matter().isAmong(OTHER_LAW);
    }
}
