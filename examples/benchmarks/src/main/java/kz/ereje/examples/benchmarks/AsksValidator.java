package kz.ereje.examples.benchmarks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ereje.kb.Questions;
import kz.ereje.kb.Questions.Question;
import kz.ereje.kb.resolved.ResolvedDecision;
import org.jspecify.annotations.Nullable;

/** Evaluates the condition of one rule; made once for each rule. */
public final class AsksValidator implements ConstraintValidator<Asks, Object> {

    private static final Map<String, Question> QUESTIONS = questions();

    private @Nullable Question question;

    private static Map<String, Question> questions() {
        return Questions.all().stream().collect(Collectors.toMap(Question::rule, Function.identity()));
    }

    @Override
    public void initialize(Asks constraint) {
        question = QUESTIONS.get(constraint.rule());
    }

    @Override
    public boolean isValid(@Nullable Object decision, ConstraintValidatorContext context) {
        return !Objects.requireNonNull(question).brokenBy((ResolvedDecision) Objects.requireNonNull(decision));
    }
}
