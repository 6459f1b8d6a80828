package kz.ereje.register;

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
                        "kz.ereje.register",
                        "kz.ereje.api",
                        "kz.ereje.model..",
                        "org.dhatim.fastexcel",
                        "de.siegmar.fastcsv..",
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("kz.ereje.register"));
    }
}
