package kz.ereje.kb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import kz.ereje.kb.seat.Finding;
import kz.ereje.kb.seat.SeatedDecision;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The loaded rules, safe for all threads. Sessions are kept between decisions; one in which a rule threw is thrown away.
 *
 * <p>A rule base that does not hold exactly the rules of its catalogue refuses to start.
 */
public final class RuleBase {

    private final KieBase rules;
    private final Map<String, Class<?>> subjects;
    private final Map<Class<?>, List<String>> answering = new ConcurrentHashMap<>();
    private final ConcurrentLinkedDeque<KieSession> idle = new ConcurrentLinkedDeque<>();

    private RuleBase(KieBase rules, Map<String, Class<?>> subjects) {
        this.rules = rules;
        this.subjects = subjects;
    }

    /**
     * Loads the rules that the library ships.
     *
     * @throws RuleBaseException if they are not exactly the rules of the catalogue
     */
    public static RuleBase load(Catalogue catalogue) {
        return of(CompiledRules.load(), catalogue.rules());
    }

    static RuleBase of(KieBase rules, List<String> catalogued) {
        Map<String, Class<?>> subjects = new HashMap<>();
        for (KiePackage kiePackage : rules.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                if (subjects.put(rule.getName(), subject(rule)) != null) {
                    throw new RuleBaseException("The rule " + rule.getName() + " was loaded twice");
                }
            }
        }
        refuseUnlessEqual(new TreeSet<>(subjects.keySet()), new TreeSet<>(catalogued));
        return new RuleBase(rules, Map.copyOf(subjects));
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

    /** What a rule speaks about: every rule has one pattern, on a seated decision. */
    private static Class<?> subject(Rule rule) {
        List<RuleConditionElement> conditions = ((RuleImpl) rule).getLhs().getChildren();
        if (conditions.size() == 1
                && conditions.get(0) instanceof Pattern pattern
                && pattern.getObjectType() instanceof ClassObjectType type) {
            return type.getClassType();
        }
        throw new RuleBaseException("The rule " + rule.getName() + " is not one pattern on a seated decision");
    }

    /** The rules that have to answer for a seated decision of this class; the same for all decisions of its kind. */
    private List<String> answering(Class<?> seated) {
        return answering.computeIfAbsent(
                seated,
                type -> subjects.entrySet().stream()
                        .filter(entry -> entry.getValue().isAssignableFrom(type))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    /** Runs the rules on one decision that was just seated; whatever fails is told, and nothing is thrown for it. */
    public Evaluation evaluate(SeatedDecision decision) {
        Map<String, Throwable> failures = new HashMap<>();
        KieSession kept = idle.poll();
        KieSession session = kept == null ? rules.newKieSession() : kept;
        boolean clean = false;
        try {
            FactHandle handle = session.insert(decision);
            fire(session, failures);
            session.delete(handle);
            clean = failures.isEmpty() && session.getFactCount() == 0;
        } catch (RuntimeException e) {
            // A condition threw: the engine stops in the middle, so every rule that has not answered by now has failed.
            return evaluation(decision, failures, e);
        } finally {
            if (clean) {
                idle.push(session);
            } else {
                session.dispose();
            }
        }
        return evaluation(decision, failures, new IllegalStateException("The rule did not answer"));
    }

    private void fire(KieSession session, Map<String, Throwable> failures) {
        for (int round = 0; round <= subjects.size(); round++) {
            try {
                session.fireAllRules();
                return;
            } catch (ConsequenceException e) {
                failures.put(e.getRule().getName(), e.getCause() == null ? e : e.getCause());
            }
        }
    }

    private Evaluation evaluation(
            SeatedDecision decision, Map<String, Throwable> failures, RuntimeException whySilent) {
        List<String> expected = answering(decision.getClass());
        Map<String, Finding> reported = decision.findings().byRule();
        List<String> silent = new ArrayList<>(expected);
        silent.removeAll(reported.keySet());
        silent.forEach(rule -> failures.putIfAbsent(rule, whySilent));
        reported.keySet().stream()
                .filter(rule -> !expected.contains(rule))
                .forEach(rule -> failures.put(rule, new IllegalStateException("The rule answered out of turn")));
        Set<String> general = new TreeSet<>(expected);
        general.removeIf(rule -> subjects.get(rule) != SeatedDecision.class);
        return new Evaluation(decision, expected, general, reported, Map.copyOf(failures));
    }
}
