package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import kz.ereje.kb.Questions;
import kz.ereje.kb.Questions.Question;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: each question a rule, all of them tried on the facts of one decision; it has no types of facts. */
final class EasyRules implements Peer {

    private static final String DECISION = "decision";
    private static final String BROKEN = "broken";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules() {
        Questions.all().forEach(question -> rules.register(rule(question)));
    }

    @Override
    public Set<String> broken(Dossier dossier) {
        Set<String> broken = new HashSet<>();
        for (ResolvedDecision decision : new Resolver(dossier, Questions.TERMS).all()) {
            Facts facts = new Facts();
            facts.put(DECISION, decision);
            facts.put(BROKEN, broken);
            engine.fire(rules, facts);
        }
        return broken;
    }

    private static Rule rule(Question question) {
        return new RuleBuilder()
                .name(question.rule())
                .when(facts -> breaks(facts.get(DECISION), question))
                .then(facts -> facts.<Set<String>>get(BROKEN).add(question.rule()))
                .build();
    }

    private static boolean breaks(ResolvedDecision decision, Question question) {
        return question.subject().isInstance(decision) && question.brokenBy(decision);
    }
}
