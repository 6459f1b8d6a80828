package kz.ereje.examples.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The constraint that a decision does not break a rule. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AsksValidator.class)
@interface Asks {

    /** The id of the rule. */
    String rule();

    /** The message for a decision that breaks it. */
    String message() default "breaks {rule}";

    /** The groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** The payload that clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
