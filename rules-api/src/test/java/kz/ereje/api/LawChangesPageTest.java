package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the page on changes of the law compiles, and says what the page says. */
class LawChangesPageTest {

    private static final Path PAGE = Repository.ROOT.resolve("rules-api/docs/law-changes.md");

    @TempDir
    Path folder;

    @Test
    void theProgramChecksStoredDossiersAnew() throws Exception {
        store("lease-without-consent");
        storeOlder("planned-decisions-without-consents");
        assertThat(run(compiled()))
                .contains("2024-60 since 2024-08-11")
                .contains("  as of 2025-08-31: Law No. 148")
                .contains("lease-without-consent.json: The outcome of no provision has changed.")
                .contains("Format 2 does not tell it, so that it stays unknown: ")
                .contains("  Another rule base was applied: was 1, ")
                .contains("At least one decision is later than the day")
                .doesNotContain("Another dossier was checked");
    }

    /** The dossier, and the answer of today. */
    private void store(String example) throws Exception {
        byte[] json = Files.readAllBytes(Repository.EXAMPLES.resolve(example + ".json"));
        Files.write(folder.resolve(example + ".json"), json);
        Report report = ComplianceChecker.create().check(Dossiers.read(example, json), Dossiers.sha256(json));
        Files.write(
                folder.resolve(example + ".report.json"),
                Reports.json(report.data(DataOptions.everything().withRemedies(false))));
    }

    /** The dossier, and the answer of a library that wrote format 2. */
    private void storeOlder(String example) throws Exception {
        Files.copy(Repository.EXAMPLES.resolve(example + ".json"), folder.resolve(example + ".json"));
        ObjectNode old = (ObjectNode) new ObjectMapper()
                .readTree(Path.of("src/test/resources/stored/format-2.json").toFile());
        ArrayNode dossiers = (ArrayNode) old.get("dossiers");
        for (int i = dossiers.size() - 1; i >= 0; i--) {
            JsonNode dossier = dossiers.get(i);
            if (!dossier.path("source").asText().endsWith(example + ".json")) {
                dossiers.remove(i);
            }
        }
        Files.writeString(folder.resolve(example + ".report.json"), old.toString());
    }

    private Path compiled() throws Exception {
        String page = Files.readString(PAGE);
        String program = page.substring(page.indexOf("```java\n") + "```java\n".length(), page.lastIndexOf("```\n"));
        Path classes = Files.createDirectories(folder.resolve("program"));
        Path source = Files.writeString(classes.resolve("CheckAnew.java"), program);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(out, out, "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }

    private String run(Path classes) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            loader.loadClass("CheckAnew").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {folder.toString()});
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
