package kz.ereje.mutation;

/** What a change of the law does. */
enum Operator {
    NUMBER_UP("a number is one higher"),
    NUMBER_DOWN("a number is one lower"),
    NUMBER_SWAPPED("a number that the law names is taken for another"),
    DAY_LATER("a day that the law names is one day later"),
    DAY_EARLIER("a day that the law names is one day earlier"),
    BOUNDARY("a comparison takes its boundary in, or leaves it out"),
    COMPARISON("a comparison is turned round"),
    DAYS_SWAPPED("two days are compared the other way round"),
    DAYS_BOUNDARY("after a day becomes on or after it"),
    AND_OR("both becomes either, either becomes both"),
    OPERAND_DROPPED("one side of both or either is dropped"),
    CONDITION_DROPPED("what is demanded under a condition is demanded always"),
    CONVERSE("what follows is taken for what it follows from"),
    CONDITION_DEMANDED("the condition of a demand is demanded too"),
    NEGATION_DROPPED("a negation is dropped"),
    NEGATION_ADDED("an answer is negated"),
    CONDITION_NEGATED("a branch is taken when it should not be"),
    UNKNOWN_AS_NO("what is not known is taken for no"),
    UNKNOWN_AS_YES("what is not known is taken for yes"),
    ANSWERED_YES("a question is answered yes, whatever the papers say"),
    ANSWERED_NO("a question is answered no, whatever the papers say"),
    CONSTANT_ANSWER("a plain yes becomes no, a plain no yes"),
    TRUTH("true becomes false, false true"),
    DOUBT_DROPPED("what a lawyer has to judge is judged"),
    NONE_OR_MISSING("stated to be none and not stated are confused"),
    QUANTIFIER("any becomes all, all or none any"),
    BODY_SWAPPED("a body is taken for another"),
    OWNER_SWAPPED("an owner is taken for another"),
    WORD_SWAPPED("a word of the vocabulary is taken for another"),
    WORD_DROPPED("a word is dropped from a list"),
    TERRITORY_DROPPED("a body of any place will do"),
    CONSENT_DROPPED("a consent is not asked for"),
    EXCEPTION_DROPPED("a law that provides otherwise is not heard"),
    ALWAYS_APPLIES("a rule applies to every decision"),
    NEVER_APPLIES("a rule applies to no decision"),
    NEVER_BROKEN("a rule is never broken"),
    EXCHANGED("a rule reports whether it applies as whether its demand is kept, and the reverse"),
    REPORT_DROPPED("a rule does not report"),
    REPORT_DOUBLED("a rule reports twice");

    private final String does;

    Operator(String does) {
        this.does = does;
    }

    /** What it does, in a few words. */
    String does() {
        return does;
    }
}
