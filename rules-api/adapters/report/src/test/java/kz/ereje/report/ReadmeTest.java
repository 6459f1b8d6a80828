package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kz.ereje.guide.CoverageRun;
import kz.ereje.guide.PrintReport;
import kz.ereje.guide.ReportRun;
import kz.ereje.guide.SampleRun;
import kz.ereje.guide.YearOfOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the module says what is: its code is compiled and run by this build. */
class ReadmeTest {

    private static final Pattern CODE = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    @Test
    void itsCodeIsTheClassesThatThisBuildRuns() throws IOException {
        assertThat(CODE.matcher(Files.readString(Path.of("README.md")))
                        .results()
                        .map(block -> block.group(1)))
                .containsExactly(
                        source("PrintReport"),
                        source("ReportRun"),
                        source("CoverageRun"),
                        source("SampleRun"),
                        source("YearOfOffice"));
    }

    private static String source(String name) throws IOException {
        String source = Files.readString(Path.of("src/test/java/kz/ereje/guide/" + name + ".java"));
        return source.substring(source.indexOf("import "));
    }

    @Test
    void itsCodeReportsARun(@TempDir Path folder) throws Exception {
        Path html = folder.resolve("run.html");
        ReportRun.main(new String[] {
            html.toString(),
            "../../../examples/dossiers/lease-without-consent.json",
            "../../../examples/dossiers/lease-with-gaps.json"
        });
        assertThat(html).content().contains("lease-with-gaps.json");
    }

    @Test
    void itsCodeTellsWhatWasAsked(@TempDir Path folder) throws Exception {
        Path html = folder.resolve("coverage.html");
        CoverageRun.main(new String[] {html.toString(), "../../../examples/dossiers/lease-without-consent.json"});
        assertThat(html).content().contains("12.2.14/no-assembly-consent");
    }

    @Test
    void itsCodeDrawsASample() throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            SampleRun.main(new String[] {
                "../../../examples/dossiers/lease-without-consent.json",
                "../../../examples/dossiers/matters-not-covered.json"
            });
        } finally {
            System.setOut(out);
        }
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("из них отобрано 4 (")
                .doesNotContain("не проверено:");
    }

    @Test
    void itsCodeTellsWhatAnOfficeLeavesUndone() throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            YearOfOffice.main(new String[] {
                "Бестерек ауылы", "2025", "../../../examples/dossiers/budget-report-not-to-maslikhat.json"
            });
        } finally {
            System.setOut(console);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("Показано документами: 2");
    }

    @Test
    void itsCodePrints(@TempDir Path folder) throws Exception {
        Path html = folder.resolve("lease.html");
        Path pdf = folder.resolve("lease.pdf");
        PrintReport.main(
                new String[] {"../../../examples/dossiers/lease-without-consent.json", html.toString(), pdf.toString()
                });
        assertThat(html).content().contains("lease-without-consent.json");
        assertThat(Pdf.pages(Files.readAllBytes(pdf))).hasSizeGreaterThan(2);
    }
}
