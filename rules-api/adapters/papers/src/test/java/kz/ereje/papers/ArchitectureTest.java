package kz.ereje.papers;

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
                        "kz.ereje.papers",
                        "kz.ereje.api",
                        "kz.ereje.model..",
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom",
                        "org.xml.sax..",
                        "org.jspecify..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("kz.ereje.papers"));
    }
}
