package kz.ereje.kb.lint;

import java.util.Set;
import java.util.regex.Pattern;

/** The words and operators of an expression or a consequence. */
public final class Words {

    /** Names that the engine takes for words of its own, as calls or as properties. */
    public static final Set<String> RESERVED = Set.of(
            "not", "and", "or", "unit", "when", "modify", "then", "end", "this", "exists", "forall", "over", "eval",
            "from", "in");

    /** A property or call whose name is part of one of these breaks the build without a word. */
    public static final String INDEXED = "alphaIndexedBy betaIndexedBy";

    private static final Set<String> CLOCK = Set.of(
            "now", "System", "Clock", "Instant", "Date", "Calendar", "LocalDate", "LocalDateTime", "ZonedDateTime");

    private static final Set<String> CHANGING =
            Set.of("insert", "insertLogical", "update", "modify", "delete", "retract", "kcontext", "new");

    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern WORD = Pattern.compile("(?<!\\$)\\b[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern OPERATOR = Pattern.compile("[^\\p{L}\\p{N}_$.,;()\"\\s]");

    private Words() {}

    static void check(String expression, Set<String> complaints) {
        String code = TEXT.matcher(expression).replaceAll("\"\"");
        WORD.matcher(code).results().forEach(word -> word(word.group(), complaints));
        RuleLinter.complain(complaints, "operator", OPERATOR.matcher(code).find());
    }

    private static void word(String word, Set<String> complaints) {
        RuleLinter.complain(complaints, "null", word.equals("null"));
        RuleLinter.complain(complaints, "reserved name " + word, RESERVED.contains(word) || INDEXED.contains(word));
        RuleLinter.complain(complaints, "clock", CLOCK.contains(word));
        RuleLinter.complain(complaints, "change of the facts", CHANGING.contains(word));
    }
}
