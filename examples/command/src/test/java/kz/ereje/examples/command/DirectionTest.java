package kz.ereje.examples.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void examplesUseTheDoorAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kz.ereje.kb..",
                        "kz.ereje.api.internal.io..",
                        "kz.ereje.api.internal.report..",
                        "kz.ereje.model.schema..",
                        "org.kie..",
                        "org.drools..")
                .because("what the examples need, every application needs: then it belongs to the door")
                .check(new ClassFileImporter().importPackages("kz.ereje.examples"));
    }
}
