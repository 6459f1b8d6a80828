package kz.ereje.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Data flows one way, and the door is small. */
class ArchitectureTest {

    private static final int PUBLIC_TYPES = 40;

    private static final JavaClasses EREJE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.ereje");

    @Test
    void theModelKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("kz.ereje.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("kz.ereje.model..", "java..", "javax.crypto..", "org.jspecify..")
                .because("applications and rules share the vocabulary, whatever they are built with")
                .check(EREJE);
    }

    @Test
    void theRuleBaseKnowsOnlyTheModel() {
        noClasses()
                .that()
                .resideInAPackage("kz.ereje.kb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kz.ereje.api..", "kz.ereje.examples..")
                .because("the rules are asked; they do not know by whom")
                .check(EREJE);
    }

    @Test
    void droolsStaysInTheRuleBase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kz.ereje.kb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .because("an engine can be exchanged, and users need not know it")
                .check(EREJE);
    }

    @Test
    void questionsKnowNoEngine() {
        noClasses()
                .that()
                .resideInAnyPackage("kz.ereje.kb.resolved..", "kz.ereje.kb.concept..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "com.fasterxml..")
                .because("what the rules ask is tested by itself")
                .check(EREJE);
    }

    @Test
    void conceptsDoNotKnowWhatIsMadeOfThem() {
        noClasses()
                .that()
                .resideInAPackage("kz.ereje.kb.concept..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kz.ereje.kb.resolved..", "kz.ereje.kb.remedy..", "kz.ereje.kb")
                .because("what several norms share stands by itself")
                .check(EREJE);
    }

    @Test
    void onlyTheReaderVouchesForWhatItRead() {
        noClasses()
                .that()
                .resideOutsideOfPackages("kz.ereje.model..", "kz.ereje.api.internal.io..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kz.ereje.model.internal..")
                .because("a dossier does not look again at a list that is vouched for")
                .check(EREJE);
    }

    @Test
    void noDateOfTodayIsEverTaken() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .because("the day of the check is a fact; the same input gives the same answer")
                .check(EREJE);
    }

    @Test
    void theDoorShowsNoJsonLibraryAndNoEngine() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("kz.ereje.api")
                .should()
                .haveRawReturnType(DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage("com.fasterxml..", "org.kie..", "kz.ereje.kb..")))
                .because("applications choose their own JSON library and its version")
                .check(EREJE);
    }

    @Test
    void theDoorIsSmall() {
        assertThat(EREJE.stream()
                        .filter(type -> type.getPackageName().equals("kz.ereje.api"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isNestedClass())
                        .map(JavaClass::getSimpleName))
                .hasSizeLessThanOrEqualTo(PUBLIC_TYPES);
    }
}
