package kz.ereje.report;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** An adapter knows the door, and no other adapter; the library that prints is known in one place. */
class ArchitectureTest {

    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.ereje.report");

    @Test
    void itKnowsTheDoorAndNothingBehindIt() {
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "kz.ereje.report..",
                        "kz.ereje.api",
                        "kz.ereje.api.data",
                        "kz.ereje.model..",
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom",
                        "org.xml.sax..",
                        "org.jspecify..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "com.fasterxml.jackson.core..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..")
                .check(REPORT);
    }

    @Test
    void eachFormOfARunAloneKnowsTheLibraryThatWritesIt() {
        known("(Sarif.*|Json|CoverageJson|EstimateJson|YearJson)", "com.fasterxml.jackson..");
        known("CsvSink.*", "de.siegmar..");
        known("Xlsx.*", "org.dhatim..");
        known("JunitSink.*", "javax.xml.stream..");
    }

    private static void known(String only, String library) {
        ArchRuleDefinition.noClasses()
                .that()
                .haveNameNotMatching(".*\\." + only + "(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(REPORT);
    }

    @Test
    void whatPagesAreMadeWithKnowsNoReport() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("kz.ereje.report.internal")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kz.ereje.report",
                        "kz.ereje.report.run",
                        "kz.ereje.report.coverage",
                        "kz.ereje.report.sample",
                        "kz.ereje.report.year")
                .check(REPORT);
    }

    @Test
    void onlyPrintKnowsTheLibraryThatPrints() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveSimpleName("Print")
                .and()
                .doNotHaveSimpleName("Quiet")
                .and()
                .doNotHaveSimpleName("UndatedPdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "java.awt..")
                .check(REPORT);
    }
}
