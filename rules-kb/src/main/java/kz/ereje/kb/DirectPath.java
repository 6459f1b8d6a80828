package kz.ereje.kb;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.model.fact.Answer;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.accessor.ReadAccessor;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Evaluates the conditions that the engine compiled from the rules, without its working memory and agenda. What a rule asks, of which
 * decisions, is read from the loaded rules; only the evaluation differs.
 *
 * <p>That is sound only where every rule stands alone and does nothing but report. A rule base with a join, a constraint, an order, a
 * timer, a group, a query or a global is refused; so is one whose consequences the engine reports otherwise than this class does, on a
 * decision of each kind.
 */
public final class DirectPath implements Evaluator {

    static final String APPLIES = "$applies";
    static final String DEMAND = "$demand";

    private final LoadedRules rules;
    private final Map<Class<?>, Asked> asked = new ConcurrentHashMap<>();

    /** The questions about a kind of decision: all of them by the ids of their rules, and the same by provision. */
    private static final class Asked {

        private final Question[] questions;
        private final Question[][] provisions;

        Asked(List<Question> all) {
            questions = all.toArray(Question[]::new);
            provisions = all.stream()
                    .collect(Collectors.groupingBy(Question::provision, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(provision -> provision.toArray(Question[]::new))
                    .toArray(Question[][]::new);
        }
    }

    /**
     * The question of one rule.
     *
     * @param rule its id
     * @param applies whether it applies to the decision
     * @param demand whether its demand is met
     */
    private record Question(String rule, ReadAccessor applies, ReadAccessor demand) {

        String provision() {
            return rule.substring(0, rule.lastIndexOf('/'));
        }

        /** Reports as the consequence of the rule does, see {@link Reporting}. */
        void ask(ResolvedDecision decision, Findings findings) {
            findings.add(new Finding(
                    rule, (Answer) applies.getValue(null, decision), (Answer) demand.getValue(null, decision)));
        }

        /** Whether the rule has to be reported, of a decision that the regulation binds; its demand is evaluated only where it applies. */
        boolean hasToBeTold(ResolvedDecision decision) {
            Answer speaks = (Answer) applies.getValue(null, decision);
            return speaks.isYes() && Finding.hasToBeTold(speaks, (Answer) demand.getValue(null, decision));
        }
    }

    private DirectPath(LoadedRules rules) {
        this.rules = rules;
    }

    /**
     * The direct path through the rules of a rule base.
     *
     * @throws RuleBaseException if the rules need more than to be evaluated one by one
     */
    public static DirectPath through(RuleBase base) {
        refuseUnlessPlain(base.engine());
        DirectPath path = new DirectPath(base.rules());
        Probe.refuseUnlessAlike(base, path);
        return path;
    }

    @Override
    public Evaluation evaluate(ResolvedDecision decision) {
        Findings findings = new Findings(decision);
        Map<String, Throwable> failures = ask(asked(decision.getClass()).questions, decision, findings, Map.of());
        return rules.evaluation(decision, findings, failures);
    }

    /** Finds out whether a rule has to be reported; where one has to be, all rules of its provision report. */
    @Override
    public Optional<Evaluation> evaluateBroken(ResolvedDecision decision) {
        boolean told = false;
        Findings findings = new Findings(decision);
        Map<String, Throwable> failures = Map.of();
        if (decision.bound().isYes()) {
            for (Question[] provision : asked(decision.getClass()).provisions) {
                if (hasToBeTold(provision, decision)) {
                    told = true;
                    failures = ask(provision, decision, findings, failures);
                }
            }
        }
        return told ? Optional.of(rules.reported(decision, findings, failures)) : Optional.empty();
    }

    /** A rule that throws has to be reported: it throws again when it is to report. */
    private static boolean hasToBeTold(Question[] provision, ResolvedDecision decision) {
        try {
            for (Question question : provision) {
                if (question.hasToBeTold(decision)) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static Map<String, Throwable> ask(
            Question[] questions, ResolvedDecision decision, Findings findings, Map<String, Throwable> failures) {
        Map<String, Throwable> failed = failures;
        for (Question question : questions) {
            try {
                question.ask(decision, findings);
            } catch (RuntimeException e) {
                failed = failed.isEmpty() ? new HashMap<>() : failed;
                failed.put(question.rule(), e);
            }
        }
        return failed;
    }

    private Asked asked(Class<?> resolved) {
        Asked known = asked.get(resolved);
        return known != null ? known : asked.computeIfAbsent(resolved, this::findAsked);
    }

    private Asked findAsked(Class<?> resolved) {
        return new Asked(
                rules.answering(resolved).rules().stream().map(this::question).toList());
    }

    private Question question(String rule) {
        Pattern pattern = rules.pattern(rule);
        return new Question(rule, bound(rule, pattern, APPLIES), bound(rule, pattern, DEMAND));
    }

    /** The value that the rule binds to this name. */
    static ReadAccessor bound(String rule, Pattern pattern, String name) {
        Declaration declaration = pattern.getDeclarations().get(name);
        if (declaration == null) {
            throw new RuleBaseException("The rule " + rule + " does not bind " + name);
        }
        return declaration.getExtractor();
    }

    private static void refuseUnlessPlain(KieBase engine) {
        for (KiePackage kiePackage : engine.getKiePackages()) {
            if (!kiePackage.getQueries().isEmpty()
                    || !kiePackage.getGlobalVariables().isEmpty()
                    || !kiePackage.getFunctionNames().isEmpty()) {
                throw new RuleBaseException("The package " + kiePackage.getName() + " holds more than rules");
            }
            for (Rule rule : kiePackage.getRules()) {
                refuseUnlessPlain((RuleImpl) rule);
            }
        }
    }

    private static void refuseUnlessPlain(RuleImpl rule) {
        Pattern pattern = (Pattern) rule.getLhs().getChildren().get(0);
        boolean asksOnly = pattern.getConstraints().isEmpty()
                && pattern.getBehaviors().isEmpty()
                && pattern.getSource() == null
                && !rule.hasNamedConsequences();
        boolean ordered = rule.isSalienceDynamic()
                || rule.getSalienceValue() != 0
                || !rule.isMainAgendaGroup()
                || rule.getActivationGroup() != null
                || rule.getRuleFlowGroup() != null
                || rule.isLockOnActive()
                || rule.isNoLoop();
        boolean timed = rule.getTimer() != null
                || rule.hasCalendars()
                || rule.getDateEffective() != null
                || rule.getDateExpires() != null;
        if (!asksOnly || ordered || timed) {
            throw new RuleBaseException("The rule " + rule.getName()
                    + " cannot be asked directly: it has a constraint, an order, a group or a timer");
        }
    }
}
