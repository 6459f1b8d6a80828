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
            List<Consent> consents = consents((Decision) owner, listed, records);
            for (Consent one : consents) {
                for (Consent other : consents) {
                    compare(one, other, facts);
                }
            }
        }));
    }

    /** Those that are not stated to be about another decision. */
    private static List<Consent> consents(Decision decision, Fact<?> listed, Records records) {
        List<Consent> consents = new ArrayList<>();
        if (listed instanceof Fact.Known<?> known && known.value() instanceof List<?> references) {
            for (Object reference : references) {
                if (records.of(Consent.class, (Ref<?>) reference) instanceof Consent consent
                        && !consent.decision().equalTo(Ref.to(decision.id())).isNo()) {
                    consents.add(consent);
                }
            }
        }
        return consents;
    }

    private static void compare(Consent one, Consent other, Found facts) {
        boolean sameBody = one.givenBy().isKnown()
                && one.givenBy().asOptional().equals(other.givenBy().asOptional());
        if (sameBody
                && one.granted().equalTo(true).isYes()
                && other.granted().equalTo(false).isYes()
                && !Days.after(one.date(), other.date()).isYes()) {
            facts.add(one.granted(), true);
            facts.add(other.granted(), true);
        }
    }
}
