package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import kz.ereje.kb.Questions;
import kz.ereje.kb.Questions.Question;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: each question a rule, and a stateless session for each check. A fact has one type there, so all rules match any decision
 * and test themselves whether they govern it.
 */
final class Evrete implements Peer {

    private static final String DECISION = "$decision";
    private static final String BROKEN = "broken";

    private final Knowledge knowledge;

    Evrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        Questions.all().forEach(question -> add(rules, question));
        knowledge = rules.build();
    }

    @Override
    public Set<String> broken(Dossier dossier) {
        Set<String> broken = new HashSet<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(BROKEN, broken);
        session.insert(new Resolver(dossier, Questions.TERMS).all()).fire();
        return broken;
    }

    private static void add(RuleSetBuilder<Knowledge> rules, Question question) {
        rules.newRule(question.rule())
                .forEach(DECISION, ResolvedDecision.class)
                .where((IntToValue values) -> breaks(values.get(0, ResolvedDecision.class), question), DECISION)
                .execute(context -> report(context, question.rule()));
    }

    private static boolean breaks(ResolvedDecision decision, Question question) {
        return question.subject().isInstance(decision) && question.brokenBy(decision);
    }

    private static void report(RhsContext context, String rule) {
        context.getRuntime().<Set<String>>get(BROKEN).add(rule);
    }
}
