package kz.ereje.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Reports;
import kz.ereje.api.data.CauseData;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.OneSidedData;
import kz.ereje.api.data.OutcomeChangeData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RowData;
import kz.ereje.kb.Contract;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A next edition that needs no new fact ships as a {@code rules-kb} alone: the one with the made-up edition is laid under the
 * {@code rules-api} and the {@code rules-model} that the build made, which are not touched, in a process of its own.
 */
class LawApartFromCodeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final int SAMPLE = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path next;
    private static String api;
    private static String page = "";

    @BeforeAll
    static void makeTheNextEdition() throws Exception {
        api = hash(home(ComplianceChecker.class));
        next = folder.resolve("rules-kb-next.jar");
        String compiler = String.join(
                File.pathSeparator,
                folder.resolve("compiler").toString(),
                home(Contract.class).toString(),
                home(Dossier.class).toString(),
                Files.readString(ROOT.resolve("rules-kb/target/test-closure.txt"))
                        .strip());
        compile(compiler, folder.resolve("compiler"), "Engine", "Sources", "NextEditionJar");
        run(
                ROOT.resolve("rules-kb"),
                compiler,
                "kz.ereje.kb.canary.NextEditionJar",
                home(Contract.class).toString(),
                Files.createDirectories(folder.resolve("next")).toString(),
                next.toString());
    }

    /** Where a class was loaded from: a jar in a whole build, a folder where the tests are run alone. */
    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toAbsolutePath();
    }

    private static String hash(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            TreeMap<String, String> hashes = new TreeMap<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                hashes.put(home.relativize(file).toString(), Dossiers.sha256(Files.readAllBytes(file)));
            }
            return hashes.toString();
        }
    }

    /** Compiles these of the classes with which rules are compiled in tests: no other class path has them. */
    private static void compile(String classPath, Path classes, String... names) {
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", classPath, "-d", classes.toString()));
        for (String name : names) {
            arguments.add(ROOT.resolve("rules-kb/src/test/java/kz/ereje/kb/canary/" + name + ".java")
                    .toString());
        }
        assertThat(javac(arguments.toArray(String[]::new))).isZero();
    }

    private static int javac(String... arguments) {
        return ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments);
    }

    private static void run(Path directory, String classPath, String main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                main));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
    }

    /** What the application answers with these rules. */
    private static List<String> answered(String rules, List<Path> dossiers) throws Exception {
        Path answers = Files.createTempFile(folder, "answers", ".jsonl");
        List<String> arguments = new ArrayList<>(List.of(answers.toString(), String.valueOf(dossiers.size() < 10)));
        dossiers.forEach(file -> arguments.add(file.toAbsolutePath().toString()));
        List<String> path = new ArrayList<>(List.of(
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                home(ComplianceChecker.class).toString(),
                rules,
                home(Dossier.class).toString()));
        Arrays.stream(Files.readString(ROOT.resolve("rules-api/target/runtime-closure.txt"))
                        .strip()
                        .split(File.pathSeparator, -1))
                .filter(jar -> !jar.contains("rules-kb") && !jar.contains("rules-model"))
                .forEach(path::add);
        run(
                Path.of("."),
                String.join(File.pathSeparator, path),
                Answering.class.getName(),
                arguments.toArray(String[]::new));
        page = Files.exists(Path.of(answers + ".html")) ? Files.readString(Path.of(answers + ".html")) : "";
        return Files.readAllLines(answers);
    }

    private static ReportData report(String line) throws Exception {
        Answers.requireValid(line);
        Reports.Stored stored = Reports.read(line.getBytes(StandardCharsets.UTF_8));
        assertThat(stored.changes()).isEmpty();
        return stored.reports().get(0);
    }

    /** A worker who is paid from the receipts of self-government, which the made-up edition forbids. */
    private static Path hired(String day) throws IOException {
        ObjectNode dossier = (ObjectNode)
                JSON.readTree(Path.of("cases", "16.4.json").toFile()).get("dossier");
        dossier.put("checkedOn", "2027-08-02");
        ObjectNode decision = (ObjectNode) dossier.at("/decisions/0");
        decision.put("date", day);
        decision.put("funding", "self-government-receipts");
        return Files.writeString(folder.resolve("hired-" + day + ".json"), dossier.toString());
    }

    private static RowData row(ReportData report, String provision) {
        return find(report, provision).orElseThrow();
    }

    private static Optional<RowData> find(ReportData report, String provision) {
        return report.answered().get(0).provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst();
    }

    @Test
    void whatIsDecidedAfterTheDayOfTheEditionIsJudgedByIt() throws Exception {
        List<Path> dossiers = List.of(hired("2027-06-30"), hired("2027-07-01"));
        List<String> before = answered(home(Contract.class).toString(), dossiers);
        List<String> after = answered(next.toString(), dossiers);
        assertThat(before.get(0)).isEqualTo("2017-294 2024-60");
        assertThat(after.get(0)).isEqualTo("2017-294 2024-60 2027-1");
        assertThat(page)
                .contains("as amended by Order No. 1 of 1 June 2027 (made up)", "not later than fifteen calendar days");
        ReportData lastDay = report(after.get(1));
        ReportData firstDay = report(after.get(2));
        assertThat(row(lastDay, "16.4").outcome()).isEqualTo("COMPLIANT");
        assertThat(row(firstDay, "16.4").outcome()).isEqualTo("VIOLATED");
        assertThat(row(firstDay, "16.4").rules())
                .extracting(rule -> rule.id())
                .containsExactly("16.4/hirer", "16.4@2027-1/funding");
        assertThat(row(firstDay, "16.4").remedies()).isNotEmpty();
        assertThat(row(firstDay, "16.10").outcome()).isEqualTo("COMPLIANT");
        assertThat(row(firstDay, "16.10").citation().ru()).isEqualTo("абзац десятый пункта 16");
        assertThat(find(report(before.get(2)), "16.10")).isEmpty();
        assertThat(firstDay.act().wording()).isEqualTo("2027-06-01");
        assertThat(firstDay.ruleBase().sha256())
                .isNotEqualTo(report(before.get(2)).ruleBase().sha256());
        assertThat(firstDay.remarks()).isNotEmpty();
        ComparisonData comparison = Reports.compare(report(before.get(2)), firstDay);
        assertThat(comparison.causes())
                .extracting(CauseData::id)
                .contains("act", "rule-base")
                .doesNotContain("dossier");
        assertThat(comparison.outcomes())
                .extracting(OutcomeChangeData::provision, OutcomeChangeData::before, OutcomeChangeData::after)
                .containsExactly(tuple("16.4", "COMPLIANT", "VIOLATED"));
        assertThat(comparison.outcomes().get(0).by()).contains("act", "rule-base");
        assertThat(hash(home(ComplianceChecker.class))).isEqualTo(api);
    }

    @Test
    void whatWasDecidedBeforeIsJudgedAsBefore() throws Exception {
        List<Path> examples = Answers.examples();
        judgedAsBefore(IntStream.range(0, examples.size())
                .filter(place -> place % SAMPLE == 0)
                .mapToObj(examples::get)
                .toList());
    }

    @Test
    @Tag("long")
    void everyExampleIsJudgedAsBefore() throws Exception {
        judgedAsBefore(Answers.examples());
    }

    /** The provision that the edition brings has a row that says that it was not yet in force; all else is as it was. */
    private static void judgedAsBefore(List<Path> dossiers) throws Exception {
        List<String> before = answered(home(Contract.class).toString(), dossiers);
        List<String> after = answered(next.toString(), dossiers);
        assertThat(after).hasSameSizeAs(before).hasSize(dossiers.size() + 1);
        int decisions = 0;
        for (int i = 1; i < before.size(); i++) {
            ReportData first = report(before.get(i));
            ComparisonData comparison = Reports.compare(first, report(after.get(i)));
            assertThat(comparison.outcomes())
                    .as(first.toString().substring(0, 200))
                    .isEmpty();
            assertThat(comparison.oneSided())
                    .hasSameSizeAs(first.answered())
                    .extracting(OneSidedData::provision, OneSidedData::side, OneSidedData::why)
                    .containsOnly(tuple("16.10", "after", "provision-absent"));
            decisions += first.answered().size();
        }
        assertThat(decisions).isGreaterThan(dossiers.size());
    }

    /** Another contract, and a class that is not there: a sentence that says what to do, and no error of the Java machine. */
    @Test
    void aRuleBaseThatDoesNotFitIsRefusedWithWhatToDo() throws Exception {
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("other/kz/ereje/kb")).resolve("Contract.java"), """
                package kz.ereje.kb;
                public final class Contract {
                    public static final int NUMBER = 7;
                    public static int present() {
                        return NUMBER;
                    }
                }
                """);
        assertThat(javac(source.toString())).isZero();
        String other = folder.resolve("other") + File.pathSeparator + next;
        assertThat(answered(other, List.of()))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("refused: The rules-kb on the class path has contract 7")
                        .contains("built for contract " + Contract.present(), "Use a rules-kb"));
        Path older = folder.resolve("next");
        Files.delete(older.resolve("kz/ereje/kb/Contract.class"));
        assertThat(answered(older.toString(), List.of()))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("refused: The rules-kb on the class path")
                        .contains("kz/ereje/kb/Contract", "Use a rules-kb"));
    }
}
