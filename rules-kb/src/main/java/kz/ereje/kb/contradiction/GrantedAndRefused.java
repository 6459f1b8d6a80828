package kz.ereje.kb.contradiction;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.kb.concept.Days;
import kz.ereje.model.Consent;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * One body that both granted and refused its consent to a decision, and is not known to have refused it first.
 *
 * @param way from the decision to its consents
 */
record GrantedAndRefused(Way way) implements Clue {

    @Override
    public boolean isSo(Record owner, Records records, Found found) {
        return found.any(facts -> way.from(owner, records, listed -> {
            List<Consent> refused = consents((Decision) owner, listed, records, false);
            if (!refused.isEmpty()) {
                consents((Decision) owner, listed, records, true)
                        .forEach(granted -> refused.forEach(other -> compare(granted, other, facts)));
            }
        }));
    }

    /** Those with this outcome that are not stated to be about another decision. */
    private static List<Consent> consents(Decision decision, Fact<?> listed, Records records, boolean granted) {
        List<Consent> consents = List.of();
        if (listed instanceof Fact.Known<?> known && known.value() instanceof List<?> references) {
            for (Object reference : references) {
                if (records.of(Consent.class, (Ref<?>) reference) instanceof Consent consent
                        && consent.granted() instanceof Fact.Known<Boolean> given
                        && given.value() == granted
                        && !consent.decision().equalTo(Ref.to(decision.id())).isNo()) {
                    consents = consents.isEmpty() ? new ArrayList<>() : consents;
                    consents.add(consent);
                }
            }
        }
        return consents;
    }

    private static void compare(Consent granted, Consent refused, Found facts) {
        boolean sameBody = granted.givenBy().isKnown()
                && granted.givenBy().asOptional().equals(refused.givenBy().asOptional());
        if (sameBody && !Days.after(granted.date(), refused.date()).isYes()) {
            facts.add(granted.granted(), true);
            facts.add(refused.granted(), true);
        }
    }
}
