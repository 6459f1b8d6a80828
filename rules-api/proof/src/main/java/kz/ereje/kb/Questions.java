package kz.ereje.kb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.model.fact.Answer;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The questions of the rules, for evaluators other than Ereje. */
public final class Questions {

    /** The numbers of the law, by which decisions are resolved. */
    public static final LegalTerms TERMS = Catalogue.read().terms();

    private Questions() {}

    /**
     * The questions of one rule.
     *
     * @param rule its id
     * @param subject the resolved decisions that it judges
     * @param applies whether it governs the decision
     * @param demand whether its demand is met
     */
    public record Question(
            String rule,
            Class<?> subject,
            Function<ResolvedDecision, Answer> applies,
            Function<ResolvedDecision, Answer> demand) {

        /** Whether the rule surely binds the decision, governs it, and is broken; the guard is that of {@link ResolvedDecision#bound}. */
        public boolean brokenBy(ResolvedDecision decision) {
            return decision.bound().isYes()
                    && applies.apply(decision).isYes()
                    && demand.apply(decision).isNo();
        }
    }

    /** The questions of all rules, in the order of their ids. */
    public static List<Question> all() {
        LoadedRules rules = LoadedRules.of(engine(), Catalogue.read().rules());
        return Catalogue.read().rules().stream()
                .sorted()
                .map(rule -> question(rule, rules.pattern(rule)))
                .toList();
    }

    private static Question question(String rule, Pattern pattern) {
        return new Question(
                rule,
                ((ClassObjectType) pattern.getObjectType()).getClassType(),
                asked(DirectPath.bound(rule, pattern, DirectPath.APPLIES)),
                asked(DirectPath.bound(rule, pattern, DirectPath.DEMAND)));
    }

    private static Function<ResolvedDecision, Answer> asked(ReadAccessor reader) {
        return decision -> (Answer) reader.getValue(null, decision);
    }

    /** The rules that the library ships, compiled by its build, in the engine. */
    public static KieBase engine() {
        return CompiledRules.load();
    }

    /** A rule base of some of the rules, in the engine. */
    public static Evaluator engine(Set<String> rules) {
        return only(rules);
    }

    /** The same, evaluated directly. */
    public static Evaluator direct(Set<String> rules) {
        return DirectPath.through(only(rules));
    }

    private static RuleBase only(Set<String> names) {
        List<Rule> rules = CompiledRules.models().stream()
                .flatMap(model -> model.getRules().stream())
                .filter(rule -> names.contains(rule.getName()))
                .toList();
        return RuleBase.of(
                KieBaseBuilder.createKieBaseFromModel(new ModelImpl().withRules(new ArrayList<>(rules))),
                List.copyOf(names),
                TERMS);
    }

    /** A rule base that holds every rule a given number of times, each time under another name. */
    public static RuleBase multiplied(int times) {
        List<Rule> rules = new ArrayList<>();
        for (int copy = 0; copy < times; copy++) {
            for (Model model : CompiledRules.models()) {
                for (Rule rule : model.getRules()) {
                    rules.add(copy == 0 ? rule : renamed(rule, rule.getName() + "~" + copy));
                }
            }
        }
        return RuleBase.of(
                KieBaseBuilder.createKieBaseFromModel(new ModelImpl().withRules(rules)),
                rules.stream().map(Rule::getName).toList(),
                TERMS);
    }

    private static Rule renamed(Rule rule, String name) {
        return (Rule) Proxy.newProxyInstance(
                Rule.class.getClassLoader(), new Class<?>[] {Rule.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getName")) {
                        return name;
                    }
                    try {
                        return method.invoke(rule, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
