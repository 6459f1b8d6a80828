package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.proof.Proof;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The answers to all cases have the same bytes in a fresh process under another locale and time zone; with {@code -Dereje.java} under another
 * Java as well.
 */
class AnswersTest {

    private static final List<String> PLACES =
            List.of("kk KZ Asia/Almaty", "tr TR America/Los_Angeles", "en US Pacific/Kiritimati");

    private static final int EVERY_SEVENTH = 7;
    private static final int A_FEW = 29;

    /** Prints the hash of the reports, in JSON and in words, on so many of the cases: each that a step of this length meets. */
    public static void main(String... step) throws IOException {
        System.out.println("answers " + hash(Integer.parseInt(step[0])));
    }

    private static String hash(int step) throws IOException {
        ComplianceChecker checker = ComplianceChecker.create();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Cases.Case> cases = Cases.all();
        try (ReportWriter writer = new ReportWriter(bytes, checker.edition())) {
            for (int i = 0; i < cases.size(); i += step) {
                Report report = checker.check(cases.get(i).dossier());
                writer.add("case " + i, report);
                for (Language language : Language.values()) {
                    bytes.write(new ReportText(language, true, false)
                            .of("case", report)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Dossiers.sha256(bytes.toByteArray());
    }

    @Test
    void theSameBytesInAnotherPlace() throws Exception {
        assertThat(told(A_FEW, System.getProperty("java.home") + "/bin/java", "tr", "TR", "America/Los_Angeles"))
                .isEqualTo("answers " + hash(A_FEW));
    }

    @Test
    @Tag("long")
    void theSameBytesInEveryPlace() throws Exception {
        String here = "answers " + hash(EVERY_SEVENTH);
        String java = System.getProperty("ereje.java", System.getProperty("java.home") + "/bin/java");
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("this Java", Runtime.version().toString());
        for (String place : PLACES) {
            String[] words = place.split(" ", -1);
            assertThat(told(EVERY_SEVENTH, java, words)).as(place).isEqualTo(here);
            figures.put(place, "the same bytes");
        }
        figures.put("the other Java", version(java));
        Proof.record(
                "answers",
                "The answers have the same bytes everywhere",
                "mvn -Psoak -pl rules-api/proof -am test",
                figures);
    }

    private static String told(int step, String java, String... place) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Duser.language=" + place[0],
                "-Duser.country=" + place[1],
                "-Duser.timezone=" + place[2],
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AnswersTest.class.getName(),
                Integer.toString(step)));
        return run(command)
                .lines()
                .filter(line -> line.startsWith("answers"))
                .findFirst()
                .orElse("");
    }

    private static String version(String java) throws Exception {
        return run(List.of(java, "--version")).lines().findFirst().orElseThrow();
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream told = process.getInputStream()) {
            String all = new String(told.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(all).isZero();
            return all;
        }
    }
}
