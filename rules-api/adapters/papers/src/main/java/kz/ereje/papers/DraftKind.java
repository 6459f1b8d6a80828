package kz.ereje.papers;

import java.util.Locale;
import kz.ereje.api.Language;

/** A kind of paper that can be drafted, in the order in which they are needed. */
public enum DraftKind {
    /** The notice of a gathering or an assembly to the people (хабарландыру) [12.1.3]. */
    NOTICE,
    /** The request to put the matter on the agenda of the assembly (күн тәртібіне енгізу туралы хат) [12.2.1]. */
    AGENDA_REQUEST,
    /** The letter to the akim of the district for consent (келісім сұрау туралы хат) [12.2.9, 16.7]. */
    CONSENT_LETTER,
    /** The minutes of the meeting, to be filled in while it is held (хаттама). */
    MINUTES,
    /** The extract of the minutes with the vote (хаттамадан үзінді). */
    EXTRACT,
    /** The draft decision of the akim (шешім). */
    DECISION,
    /** The page for the file: provision by provision, why it is lawful or what is lacking. */
    FILE_PAGE;

    /** The name of its form, {@code consent-letter}: the file is called {@code consent-letter_kk.docx}. */
    public String form() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the paper is called: {@code notice}. */
    public String title(Language language) {
        return Phrases.in(language).say("kind." + form());
    }
}
