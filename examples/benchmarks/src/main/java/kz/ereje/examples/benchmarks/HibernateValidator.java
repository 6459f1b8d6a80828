package kz.ereje.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.kb.Questions;
import kz.ereje.kb.Questions.Question;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: each question a constraint on the class that the rule governs. */
final class HibernateValidator implements Peer {

    private final Validator validator;

    HibernateValidator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(
                        org.hibernate.validator.HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        bySubject().forEach((subject, questions) -> constrain(mapping.type(subject), questions));
        validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    @Override
    public Set<String> broken(Dossier dossier) {
        Set<String> broken = new HashSet<>();
        for (ResolvedDecision decision : new Resolver(dossier, Questions.TERMS).all()) {
            for (ConstraintViolation<ResolvedDecision> violation : validator.validate(decision)) {
                broken.add((String)
                        violation.getConstraintDescriptor().getAttributes().get("rule"));
            }
        }
        return broken;
    }

    private static Map<Class<?>, List<Question>> bySubject() {
        return Questions.all().stream().collect(Collectors.groupingBy(Question::subject));
    }

    private static void constrain(TypeConstraintMappingContext<?> type, List<Question> questions) {
        for (Question question : questions) {
            type.constraint(new GenericConstraintDef<>(Asks.class).param("rule", question.rule()));
        }
    }
}
