package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.Violation;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** What the README says is so: its code compiles and finds the violation, its links lead somewhere, its numbers are right. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void theCodeOfTheReadmeFindsTheViolation() throws Exception {
        Path file = ROOT.resolve("examples/dossiers/lease-without-consent.json");
        ComplianceChecker checker = ComplianceChecker.create(); // once: it is safe for all threads
        Dossier dossier = Dossiers.read(file);
        Report report = checker.check(dossier);
        StringBuilder said = new StringBuilder();
        for (Violation violation : report.violations()) {
            said.append(violation.row().citation(Language.EN) + ": " + violation.sentence(Language.EN));
            violation.row().facts().forEach(fact -> said.append("  " + fact.path()));
            for (ProvisionResult.Remedy remedy : violation.row().remedies()) {
                said.append("  " + remedy.sentence(Language.EN));
                remedy.changes().forEach(change -> said.append("    " + remedy.change(change, Language.EN)));
            }
        }
        boolean open = report.has(Outcome.UNDETERMINED) || report.has(Outcome.ERROR);
        boolean covered = report.decisions().stream().allMatch(DecisionResult::covered);
        DecisionResult decision = report.decisions().get(0);
        decision.questions().forEach(question -> said.append(question.sentence(Language.EN)));
        decision.calendar().forEach(step -> said.append(step.sentence(Language.EN)));
        assertThat(open).isFalse();
        assertThat(covered).isTrue();
        assertThat(said).contains("clause 12(2), paragraph 14", "decisions[0].consents");
    }

    @Test
    void theCodeInTheReadmeIsTheCodeAbove() throws IOException {
        String here = Files.readString(Path.of("src/test/java/kz/ereje/examples/command/ReadmeTest.java"));
        MatchResult block = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme("README.md"))
                .results()
                .findFirst()
                .orElseThrow();
        for (String line : block.group(1).split("\n", -1)) {
            String code = line.strip()
                    .replace("System.out.println(", "said.append(")
                    .replace("Path.of(\"lease.json\")", "file");
            assertThat(here).contains(code);
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
