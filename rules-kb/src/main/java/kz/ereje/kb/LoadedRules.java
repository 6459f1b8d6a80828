package kz.ereje.kb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.ereje.kb.resolved.ResolvedDecision;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The rules that were loaded: to which decisions each applies, and which of them have to answer for a decision. */
final class LoadedRules {

    private final Map<String, Pattern> patterns;
    private final Map<Class<?>, Answering> answering = new ConcurrentHashMap<>();

    /**
     * The rules that have to answer for a resolved decision.
     *
     * @param rules their ids, sorted
     * @param general those of them that demand the same of every decision
     */
    record Answering(List<String> rules, Set<String> general) {}

    private LoadedRules(Map<String, Pattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * The rules of a rule base.
     *
     * @throws RuleBaseException if they are not exactly the rules of the catalogue, or one is not one pattern on a resolved decision
     */
    static LoadedRules of(KieBase rules, List<String> catalogued) {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (KiePackage kiePackage : rules.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                if (patterns.put(rule.getName(), pattern(rule)) != null) {
                    throw new RuleBaseException("The rule " + rule.getName() + " was loaded twice");
                }
            }
        }
        refuseUnlessEqual(new TreeSet<>(patterns.keySet()), new TreeSet<>(catalogued));
        return new LoadedRules(patterns);
    }

    private static void refuseUnlessEqual(Set<String> loaded, Set<String> catalogued) {
        if (catalogued.isEmpty()) {
            throw new RuleBaseException("The catalogue has no rules");
        }
        if (!loaded.equals(catalogued)) {
            Set<String> lacking = new TreeSet<>(catalogued);
            lacking.removeAll(loaded);
            loaded.removeAll(catalogued);
            throw new RuleBaseException(
                    "The rule base is not the one of the catalogue: lacking " + lacking + ", unknown " + loaded);
        }
    }

    private static Pattern pattern(Rule rule) {
        List<RuleConditionElement> conditions = ((RuleImpl) rule).getLhs().getChildren();
        if (conditions.size() == 1
                && conditions.get(0) instanceof Pattern pattern
                && pattern.getObjectType() instanceof ClassObjectType) {
            return pattern;
        }
        throw new RuleBaseException("The rule " + rule.getName() + " is not one pattern on a resolved decision");
    }

    int size() {
        return patterns.size();
    }

    Pattern pattern(String rule) {
        Pattern pattern = patterns.get(rule);
        if (pattern == null) {
            throw new IllegalArgumentException("No rule " + rule);
        }
        return pattern;
    }

    private static Class<?> subject(Pattern pattern) {
        return ((ClassObjectType) pattern.getObjectType()).getClassType();
    }

    /** The rules that have to answer for a resolved decision of this class; the same for all decisions of its kind. */
    Answering answering(Class<?> resolved) {
        Answering known = answering.get(resolved);
        return known != null ? known : answering.computeIfAbsent(resolved, this::findAnswering);
    }

    private Answering findAnswering(Class<?> resolved) {
        List<String> rules = patterns.entrySet().stream()
                .filter(entry -> subject(entry.getValue()).isAssignableFrom(resolved))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> general = rules.stream()
                .filter(rule -> subject(pattern(rule)) == ResolvedDecision.class)
                .collect(Collectors.toUnmodifiableSet());
        return new Answering(rules, general);
    }

    /** The findings of some rules on a decision, where not all were evaluated. */
    Evaluation reported(ResolvedDecision decision, Findings findings, Map<String, Throwable> failures) {
        Answering expected = answering(decision.getClass());
        return new Evaluation(decision, expected.rules(), expected.general(), findings.byRule(), failures);
    }

    /** The findings on a decision after all its rules were evaluated. */
    Evaluation evaluation(ResolvedDecision decision, Findings findings, Map<String, Throwable> failures) {
        return evaluation(decision, findings, failures, () -> new IllegalStateException("The rule did not answer"));
    }

    /** The findings on a decision; a rule that had to answer and did not has failed, as has one that answered out of turn. */
    Evaluation evaluation(
            ResolvedDecision decision,
            Findings findings,
            Map<String, Throwable> failures,
            Supplier<RuntimeException> whySilent) {
        Answering expected = answering(decision.getClass());
        Map<String, Finding> reported = findings.byRule();
        if (failures.isEmpty()
                && reported.size() == expected.rules().size()
                && reported.keySet().containsAll(expected.rules())) {
            return new Evaluation(decision, expected.rules(), expected.general(), reported, Map.of());
        }
        Map<String, Throwable> failed = new HashMap<>(failures);
        List<String> silent = new ArrayList<>(expected.rules());
        silent.removeAll(reported.keySet());
        silent.forEach(rule -> failed.putIfAbsent(rule, whySilent.get()));
        reported.keySet().stream()
                .filter(rule -> !expected.rules().contains(rule))
                .forEach(rule -> failed.put(rule, new IllegalStateException("The rule answered out of turn")));
        return new Evaluation(decision, expected.rules(), expected.general(), reported, Map.copyOf(failed));
    }
}
