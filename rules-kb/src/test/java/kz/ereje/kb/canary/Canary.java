package kz.ereje.kb.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** What a canary needs: rules run on facts, and the sentence for the day on which it no longer sings. */
final class Canary {

    private static final String IMPORTS = "import " + Facts.class.getCanonicalName() + ".*;\n";

    private Canary() {}

    /** The sentence of a canary: which fault has changed, and which guard has thereby lost its reason. */
    static String fault(String fault, String guard) {
        return "Drools " + version() + " no longer shows this fault: " + fault
                + ". Read its notes; if the fault is gone, this guard may go: " + guard;
    }

    /** A rule file of one package that knows the facts. */
    static String file(String name, String... rules) {
        return "package " + name + ";\n" + IMPORTS + String.join("\n", rules);
    }

    /** A rule without consequence; that it fires is all that matters. */
    static String rule(String name, String condition) {
        return "rule \"" + name + "\" when " + condition + " then end";
    }

    /** A rule base of one rule {@code r}. */
    static KieBase when(String condition) {
        return Engine.compile(file("canary", rule("r", condition)));
    }

    /** The names of the rules that fire, sorted. */
    static List<String> fired(KieBase rules, Object... facts) {
        return matches(rules, facts).stream()
                .map(match -> match.getRule().getName())
                .sorted()
                .toList();
    }

    /** What the variable {@code $v} of the one rule was bound to. */
    static Object bound(KieBase rules, Object fact) {
        List<Match> matches = matches(rules, fact);
        if (matches.size() != 1) {
            throw new AssertionError("One match was expected, not " + matches);
        }
        return matches.get(0).getDeclarationValue("$v");
    }

    private static List<Match> matches(KieBase rules, Object... facts) {
        List<Match> matches = new ArrayList<>();
        KieSession session = rules.newKieSession();
        try {
            Arrays.stream(facts).forEach(session::insert);
            session.fireAllRules(matches::add);
        } finally {
            session.dispose();
        }
        return matches;
    }

    private static String version() {
        return String.valueOf(InternalRuleBase.class.getPackage().getImplementationVersion());
    }
}
