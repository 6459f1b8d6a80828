package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.OfficeDocument;
import kz.ereje.model.decision.SealLanguage;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Issuing a document of the office [3]. */
public final class IssuingDocument extends SeatedDecision {

    private final OfficeDocument document;

    IssuingDocument(Papers papers, OfficeDocument document) {
        super(papers, document);
        this.document = document;
    }

    /** Whether it bears a seal or stamp. */
    public Answer sealed() {
        Fact<List<SealLanguage>> languages = document.sealLanguages();
        return languages.passes(stated -> !stated.isEmpty()).ifNo("document.unsealed", languages);
    }

    /** Whether the seal or stamp carries the name of the office in the state language. */
    public Answer sealInStateLanguage() {
        return document.sealLanguages().passes(languages -> languages.contains(SealLanguage.KAZAKH));
    }

    /** Whether it is issued on the established letterhead. */
    public Answer onLetterhead() {
        return document.letterhead().equalTo(true);
    }
}
