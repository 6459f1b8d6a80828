package kz.ereje.record;

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
                        "kz.ereje.record",
                        "kz.ereje.api",
                        "kz.ereje.api.data",
                        "kz.ereje.model..",
                        "com.fasterxml.jackson.core..",
                        "org.erdtman.jcs",
                        "org.bouncycastle..",
                        "java..",
                        "javax.security.auth.x500",
                        "org.jspecify..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("kz.ereje.record"));
    }
}
