package kz.ereje.examples.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DirectionTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.ereje.examples.desk");

    @Test
    void theDeskUsesTheDoorsAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kz.ereje.kb..", "kz.ereje.api.internal..", "org.kie..", "org.drools..")
                .because("what the desk needs, every application needs: then it belongs to the door")
                .check(CLASSES);
    }

    @Test
    void formsAndTheFolderKnowNoHttp() {
        noClasses()
                .that()
                .resideInAnyPackage("kz.ereje.examples.desk.form..", "kz.ereje.examples.desk.folder..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.javalin..",
                        "jakarta.servlet..",
                        "kz.ereje.examples.desk.page..",
                        "kz.ereje.examples.desk.service..")
                .check(CLASSES);
    }

    @Test
    void theServiceKnowsNoPages() {
        noClasses()
                .that()
                .resideInAPackage("kz.ereje.examples.desk.service..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kz.ereje.examples.desk.page..",
                        "kz.ereje.examples.desk.form..",
                        "kz.ereje.examples.desk.folder..")
                .check(CLASSES);
    }
}
