package kz.ereje.api;

import kz.ereje.api.internal.report.Lexicon;

/** The outcome of one provision for one decision; {@link #COMPLIANT} is never reported without evidence. */
public enum Outcome {
    /** The provision applies, and known facts show that it is kept (сақталған). */
    COMPLIANT,
    /** The provision applies, and known facts show that it is broken (бұзылған). */
    VIOLATED,
    /** The deciding facts are not known, or a lawyer has to judge them (анықталмаған). */
    UNDETERMINED,
    /** The provision does not govern this decision, or an exception or the date excludes it (қолданылмайды). */
    NOT_APPLICABLE,
    /** The provision holds no norm that a decision can break, or its rules are not modelled yet (тексерілмейді). */
    UNCHECKED,
    /** A rule failed: the row proves nothing (қате). */
    ERROR;

    /** The word for the outcome, {@code НАРУШЕНО}. */
    public String word(Language language) {
        return Lexicon.word(language, "outcome." + name());
    }
}
