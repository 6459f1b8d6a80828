package kz.ereje.kb;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.resolved.ResolvedDecision;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/** The rule base with one rule spoiled, as a fault of the engine or of a packaging tool could spoil it. */
public final class SabotagedRules {

    /** How a rule is spoiled. */
    public enum Way {
        /** It is not there. */
        REMOVED,
        /** It is there under another name. */
        RENAMED,
        /** It is there twice. */
        LOADED_TWICE,
        /** It is loaded and never fires. */
        SILENT,
        /** Its condition throws. */
        CONDITION_THROWS,
        /** Its consequence throws. */
        CONSEQUENCE_THROWS,
        /** It throws after it has reported. */
        THROWS_AFTERWARDS,
        /** It reports twice. */
        REPORTS_TWICE,
        /** It reports under the name of another rule. */
        REPORTS_FOR_ANOTHER
    }

    private SabotagedRules() {}

    /**
     * The rule base in which this rule is spoiled; made one after another, since all are made of the same compiled rules.
     *
     * @param finding what the rule reports of the decision when it is sound
     * @throws RuleBaseException where such a rule base refuses to start
     */
    public static synchronized RuleBase with(Catalogue catalogue, Way way, String spoiled, Finding finding) {
        List<Rule> rules = new ArrayList<>();
        for (Model model : CompiledRules.models()) {
            for (Rule one : model.getRules()) {
                if (one.getName().equals(spoiled)) {
                    rules.addAll(replaced(one, way, subject(one), finding));
                } else {
                    rules.add(one);
                }
            }
        }
        return RuleBase.of(
                KieBaseBuilder.createKieBaseFromModel(new ModelImpl().withRules(rules)),
                catalogue.rules(),
                Questions.TERMS);
    }

    private static Class<? extends ResolvedDecision> subject(Rule rule) {
        Pattern<?> only = (Pattern<?>) rule.getView().getSubConditions().get(0);
        return only.getPatternVariable().getType().asSubclass(ResolvedDecision.class);
    }

    private static <S extends ResolvedDecision> List<Rule> replaced(
            Rule sound, Way way, Class<S> subject, Finding finding) {
        String at = sound.getPackage();
        String name = sound.getName();
        Variable<S> decision = declarationOf(subject);
        return switch (way) {
            case REMOVED -> List.of();
            case RENAMED ->
                List.of(rule(at, name + "-")
                        .build(
                                pattern(decision),
                                on(decision).execute((drools, asked) -> report(drools, name, finding))));
            case LOADED_TWICE ->
                List.of(
                        sound,
                        rule(at + ".again", name)
                                .build(
                                        pattern(decision),
                                        on(decision).execute((drools, asked) -> report(drools, name, finding))));
            case SILENT ->
                List.of(rule(at, name)
                        .build(
                                pattern(decision).expr("never", asked -> false),
                                on(decision).execute((drools, asked) -> report(drools, name, finding))));
            case CONDITION_THROWS ->
                List.of(rule(at, name)
                        .build(
                                pattern(decision).expr("fails", asked -> fail(name)),
                                on(decision).execute((drools, asked) -> report(drools, name, finding))));
            case CONSEQUENCE_THROWS ->
                List.of(rule(at, name).build(pattern(decision), on(decision).execute((drools, asked) -> {
                    fail(name);
                })));
            case THROWS_AFTERWARDS ->
                List.of(rule(at, name).build(pattern(decision), on(decision).execute((drools, asked) -> {
                    report(drools, name, finding);
                    fail(name);
                })));
            case REPORTS_TWICE ->
                List.of(rule(at, name).build(pattern(decision), on(decision).execute((drools, asked) -> {
                    report(drools, name, finding);
                    report(drools, name, finding);
                })));
            case REPORTS_FOR_ANOTHER ->
                List.of(rule(at, name)
                        .build(
                                pattern(decision),
                                on(decision).execute((drools, asked) -> report(drools, name + "-", finding))));
        };
    }

    private static void report(Drools drools, String rule, Finding finding) {
        drools.getChannel(Reporting.FINDINGS).send(new Finding(rule, finding.applies(), finding.demand()));
    }

    private static boolean fail(String rule) {
        throw new IllegalStateException(rule + " is spoiled");
    }
}
