package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.OfficeDocument;
import kz.ereje.model.decision.SealLanguage;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Issuing a document of the office [3]. */
public record ResolvedOfficeDocument(DecisionFacts facts, OfficeDocument decision) implements ResolvedDecision {

    /** Whether it bears a seal or stamp. */
    public Answer whereItBearsASeal() {
        if (dossier().follows(Alternative.SEAL_REQUIRED)) {
            return always();
        }
        Fact<List<SealLanguage>> languages = decision.sealLanguages();
        return languages.passes(stated -> !stated.isEmpty()).ifNo("document.unsealed", languages);
    }

    /** Whether the seal or stamp carries the name of the office in this language. */
    public Answer sealNamesOfficeIn(SealLanguage language) {
        Answer named = decision.sealLanguages().passes(languages -> languages.contains(language));
        return dossier().follows(Alternative.SEAL_REQUIRED) && isUnsealed()
                ? named.ifNo("reading.seal-required", decision.sealLanguages())
                : named;
    }

    private boolean isUnsealed() {
        return decision.sealLanguages().passes(List::isEmpty).isYes();
    }

    /** Whether it is issued on the established letterhead. */
    public Answer onEstablishedLetterhead() {
        return decision.letterhead().equalTo(true);
    }
}
