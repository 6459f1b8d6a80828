package kz.ereje.spring;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** An adapter knows the door, and no other adapter. */
class ArchitectureTest {

    @Test
    void itKnowsTheDoorAndNothingBehindIt() {
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "kz.ereje.spring",
                        "kz.ereje.api",
                        "kz.ereje.api.data",
                        "kz.ereje.model..",
                        "java..",
                        "org.jspecify..",
                        "org.springframework..",
                        "io.micrometer.observation..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("kz.ereje.spring"));
    }
}
