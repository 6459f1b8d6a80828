package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so: its code compiles and finds the violation, its links lead somewhere, its numbers are right. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    /** It is compiled as it stands there, imports and all, and run on the first example. */
    @Test
    void theProgramOfTheReadmeFindsTheViolation(@TempDir Path classes) throws Exception {
        String code = shown("```java\\n(.*?public class Check .*?)```");
        assertThat(code.substring(0, code.indexOf("violation.sentence")).lines())
                .hasSizeLessThanOrEqualTo(10);
        compile(classes, "Check", code);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            loader.loadClass("Check").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {ROOT + "/examples/dossiers/lease-without-consent.json"});
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("clause 12(2), paragraph 14: ", "look at decisions[0].consents", "BLOCK: ", "Put the matter");
    }

    /** It says what comes out of the dossier that it puts together. */
    @Test
    void theDossierOfTheReadmeBreaksWhatIsSaid(@TempDir Path classes) throws Exception {
        String code = shown("```java\\n(import java.time.*?)```\\n\\nThis lease breaks");
        int body = code.indexOf("var d = ");
        compile(
                classes,
                "Made",
                code.substring(0, body) + "public class Made { public static Dossier made() {\n" + code.substring(body)
                        + "return dossier; } }");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Dossier made = (Dossier) loader.loadClass("Made").getMethod("made").invoke(null);
            DecisionResult lease =
                    ComplianceChecker.create().check(made).decisions().get(0);
            assertThat(lease.with(Outcome.VIOLATED))
                    .extracting(ProvisionResult::provision)
                    .containsExactly("12.2.8", "12.2.14");
            assertThat(lease.with(Outcome.UNDETERMINED)).isNotEmpty();
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (String page : List.of("README.md", "examples/docs/README.kk.md", "examples/docs/README.ru.md")) {
            List<String> links = Pattern.compile("]\\(([^)#:]+)\\)")
                    .matcher(readme(page))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(links).hasSizeGreaterThan(5);
            Path folder = Objects.requireNonNull(ROOT.resolve(page).getParent());
            assertThat(links)
                    .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
        }
    }

    @Test
    void theNumbersOfTheReadmeAreRight() throws IOException {
        ComplianceChecker checker = ComplianceChecker.create();
        long provisions = checker.regulation().rules().stream()
                .map(Regulation.RuleEntry::provision)
                .distinct()
                .count();
        long dossiers;
        try (Stream<Path> files = Files.list(ROOT.resolve("examples/dossiers"))) {
            dossiers = files.filter(file -> file.toString().endsWith(".json")).count();
        }
        assertThat(readme("README.md").replaceAll("\\s+", " "))
                .contains(provisions + " are checked by "
                        + checker.regulation().rules().size() + " rules")
                .contains((checker.regulation().provisions().size() - provisions) + " hold no norm")
                .contains(dossiers + " files, each with the outcome");
    }

    @Test
    void theSamplesAreWhatTheCommandPrints() throws IOException {
        Map<String, String> pages =
                Map.of("README.md", "en", "examples/docs/README.kk.md", "kk", "examples/docs/README.ru.md", "ru");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            List<MatchResult> samples = Pattern.compile(
                            "examples/check --lang .. examples/(dossiers/\\S+)\n\n```\n(.*?)```", Pattern.DOTALL)
                    .matcher(readme(page.getKey()))
                    .results()
                    .toList();
            assertThat(samples).as(page.getKey()).hasSize(2);
            for (MatchResult sample : samples) {
                String printed = printed(page.getValue(), "../" + sample.group(1));
                sample.group(2)
                        .lines()
                        .forEach(line -> assertThat(printed).contains(line.replaceFirst("\\.\\.\\.$", "")));
            }
        }
    }

    /** The first code of the README that this finds. */
    private static String shown(String code) throws IOException {
        Matcher found = Pattern.compile(code, Pattern.DOTALL).matcher(readme("README.md"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void compile(Path classes, String name, String code) throws IOException {
        Path source = Files.writeString(classes.resolve(name + ".java"), code);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, said, said, "-proc:none", "-d", classes.toString(), source.toString()))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private static String printed(String language, String dossier) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CheckCommand.run(out, out, "--lang", language, dossier);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String readme(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }
}
