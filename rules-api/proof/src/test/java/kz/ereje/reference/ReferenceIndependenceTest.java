package kz.ereje.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Grounds;
import kz.ereje.model.fact.Note;
import org.junit.jupiter.api.Test;

/** A second opinion is worth something only where it is not the first one asked again. */
class ReferenceIndependenceTest {

    private static final JavaClasses REFERENCE = new ClassFileImporter().importPackages("kz.ereje.reference");

    private static final Set<Class<?>> ALGEBRA = Set.of(Answer.class, Grounds.class, Note.class);

    private static final DescribedPredicate<JavaClass> OF_THE_ALGEBRA = DescribedPredicate.describe(
            "the algebra of answers", candidate -> ALGEBRA.stream().anyMatch(part -> candidate.isAssignableTo(part)));

    private static final DescribedPredicate<JavaMethodCall> ASKING_A_FACT = DescribedPredicate.describe(
            "questions that facts answer themselves",
            call -> call.getTargetOwner().isAssignableTo(Fact.class)
                    && call.getTarget().getRawReturnType().isAssignableTo(Answer.class));

    /** What judges; its tests compare it with the rule base and know both. */
    private static final DescribedPredicate<JavaClass> JUDGING = DescribedPredicate.describe(
            "the judging classes",
            candidate -> candidate.getPackageName().equals("kz.ereje.reference")
                    && !candidate.getName().matches(".*Test(\\$.*)?"));

    @Test
    void itKnowsNothingOfTheRuleBase() {
        noClasses()
                .that(JUDGING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kz.ereje.kb..", "kz.ereje.api..", "kz.ereje.examples..", "org.kie..", "org.drools..")
                .because("it is written from the law and the readings only")
                .check(REFERENCE);
    }

    @Test
    void itHasAnAlgebraOfItsOwn() {
        noClasses()
                .that(JUDGING)
                .should()
                .dependOnClassesThat(OF_THE_ALGEBRA)
                .because("a fault in the one algebra must not stand in the other")
                .check(REFERENCE);
    }

    @Test
    void itAsksFactsForPlainValuesOnly() {
        noClasses()
                .that(JUDGING)
                .should()
                .callMethodWhere(ASKING_A_FACT)
                .because("a fault in the one algebra must not stand in the other")
                .check(REFERENCE);
    }
}
