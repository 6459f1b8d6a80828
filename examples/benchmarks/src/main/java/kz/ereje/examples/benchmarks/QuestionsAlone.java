package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.ereje.kb.Questions;
import kz.ereje.kb.Questions.Question;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;

/** The questions and nothing around them, in a loop: no evaluator that asks them can be faster. */
final class QuestionsAlone implements Peer {

    private final List<Question> all = Questions.all();
    private final Map<Class<?>, List<Question>> questions = new ConcurrentHashMap<>();

    @Override
    public Set<String> broken(Dossier dossier) {
        Set<String> broken = new HashSet<>();
        for (ResolvedDecision decision : new Resolver(dossier, Questions.TERMS).all()) {
            for (Question question : questions.computeIfAbsent(decision.getClass(), this::of)) {
                if (question.brokenBy(decision)) {
                    broken.add(question.rule());
                }
            }
        }
        return broken;
    }

    private List<Question> of(Class<?> kind) {
        return all.stream()
                .filter(question -> question.subject().isAssignableFrom(kind))
                .toList();
    }
}
