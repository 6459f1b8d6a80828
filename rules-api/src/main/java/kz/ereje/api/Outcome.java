package kz.ereje.api;

import kz.ereje.api.internal.report.Lexicon;

/** What is said of one provision for one decision; {@link #COMPLIANT} is never said without evidence. */
public enum Outcome {
    /** The provision applies, and known facts show that it is kept (сақталған). */
    COMPLIANT,
    /** The provision applies, and known facts show that it is broken (бұзылған). */
    VIOLATED,
    /** What decides it is not known, or is for a lawyer to judge (анықталмаған). */
    UNDETERMINED,
    /** It does not speak about this decision, or an exception or the date takes it out (қолданылмайды). */
    NOT_APPLICABLE,
    /** It holds no norm that a decision can break, or its rules are not modelled yet (тексерілмейді). */
    UNCHECKED,
    /** A rule failed: the row proves nothing (қате). */
    ERROR;

    /** The word for it, {@code НАРУШЕНО}. */
    public String word(Language language) {
        return Lexicon.word(language, "outcome." + name());
    }
}
