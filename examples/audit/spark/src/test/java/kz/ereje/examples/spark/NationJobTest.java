package kz.ereje.examples.spark;

import static kz.ereje.examples.spark.Shared.SPARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DataOptions;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job writes what the library says, to the byte, and nothing else. */
class NationJobTest {

    @TempDir
    private Path folder;

    private Written run(Path input, String... more) throws IOException {
        Path output = folder.resolve("run");
        String[] arguments = Stream.concat(
                        Stream.of("--input", input.toString(), "--output", output.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        NationJob.checked(SPARK, arguments);
        return new Written(output);
    }

    @Test
    void answersAreThoseOfTheLibraryToTheByteAndNumbersAddUp() throws IOException {
        List<String> lines = Shared.mixed(120);
        Written run = run(Shared.written(folder.resolve("some.ndjson"), lines), "--lang", "en");
        Expected expected = Expected.of("some.ndjson", lines, DataOptions.whatMatters(Language.EN));
        assertThat(expected.refusals()).hasSize(Shared.NO_DOSSIERS.size());
        run.holds(expected);
        assertThat(run.run().resolve("_SUCCESS")).exists();
        assertThat(folder.resolve("run.part")).doesNotExist();
        Counts counts = run.counts();
        assertThat(counts.findings()).isEqualTo(run.table("findings").count()).isPositive();
        assertThat(counts.decisions().decisions(DecisionState.VIOLATED)).isPositive();
        assertThat(run.table("answers").where("outcome = 'VIOLATED'").count()).isPositive();
        assertThat(counts.sentences(Language.EN).get(0))
                .startsWith("Lines: " + lines.size() + " = answers " + (lines.size() - 3) + " + refused 3");
    }

    @Test
    void theWholeAnswerIsTheLibrarysToo() throws IOException {
        List<String> lines = Shared.examples().subList(0, 20);
        run(Shared.written(folder.resolve("some.ndjson"), lines), "--everything")
                .holds(Expected.of("some.ndjson", lines, DataOptions.everything()));
    }

    @Test
    void whatIsRefusedStandsWithPlaceHashAndReason() throws IOException {
        List<String> lines = Shared.NO_DOSSIERS;
        Written run = run(Shared.written(folder.resolve("some.ndjson"), lines));
        run.holds(Expected.of("some.ndjson", lines, DataOptions.everything()));
        List<Row> rows = run.table("refused")
                .orderBy("place")
                .select("sha256", "codes", "district", "year")
                .collectAsList();
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.getString(0)).hasSize(64);
            assertThat(row.getList(1)).isNotEmpty();
            assertThat(row.getString(2)).isEqualTo(Seat.UNKNOWN);
        });
        assertThat(run.table("answers").count()).isZero();
    }

    @Test
    void aFindingStandsWithTheDistrictAndTheYearOfItsDecision() throws IOException {
        Path file = folder.resolve("some.ndjson");
        String lease = Files.readString(Path.of("../../dossiers/lease-without-consent.json"))
                .replaceAll("\\n\\s*", "");
        Written run = run(Shared.written(file, List.of(lease)), "--lang", "en");
        List<Row> rows = run.table("findings")
                .select("provision", "rule", "outcome", "decision", "unit", "district", "year", "region", "date")
                .orderBy("provision")
                .collectAsList();
        assertThat(rows.stream().map(Row::mkString).collect(Collectors.toList()))
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("12.2.1412.2.14/no-assembly-consentVIOLATEDgarage-leaseҚарасу ауылдық округі"
                        + "Ақтамұра ауданы2026unknown2026-02-18");
        assertThat(run.run().resolve("findings/district=Ақтамұра ауданы/year=2026"))
                .isDirectory();
    }

    @Test
    void parquetGivesTheSameAnswersByTheDistrictAndYearThatItStates() throws IOException {
        List<String> lines = Shared.mixed(30);
        Path text = Shared.written(folder.resolve("some.ndjson"), lines);
        SPARK.read()
                .text(text.toString())
                .where("trim(value) <> ''")
                .selectExpr("value AS json", "md5(value) AS id", "'551010000' AS district", "2024 AS year")
                .coalesce(1)
                .write()
                .parquet(folder.resolve("parquet").toString());
        Written run = run(folder.resolve("parquet"), "--parquet", "--lang", "ru");
        assertThat(run.column("answers", "json").values())
                .containsExactlyInAnyOrderElementsOf(Expected.of("", lines, DataOptions.whatMatters(Language.RU))
                        .answers()
                        .values());
        assertThat(run.column("answers", "id").values()).doesNotHaveDuplicates().allMatch(id -> id.length() == 32);
        assertThat(run.column("refused", "concat(district, year)")).hasSize(3).allSatisfy((place, seat) -> {
            assertThat(place).matches("part-.*parquet#\\d+");
            assertThat(seat).isEqualTo("5510100002024");
        });
        assertThat(run.table("findings").where("year <> '2024'").count()).isZero();
    }

    @Test
    void anInputWithoutALineIsAnErrorAndNoCleanTable() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.ndjson"), "\n \r\n\uFEFF \n");
        assertThatThrownBy(() -> run(empty)).isInstanceOfSatisfying(JobException.class, e -> {
            assertThat(e.exitCode()).isEqualTo(5);
            assertThat(e.message(Language.RU)).contains("нет ни одной строки");
        });
        assertThatThrownBy(() -> run(folder.resolve("nothing"))).hasMessageContaining("There is no such input");
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void aRunIsReplacedOnlyWhereThatIsSaidAndNothingElseIsEverReplaced() throws IOException {
        Path first = Shared.written(folder.resolve("first.ndjson"), Shared.load(2));
        Path second = Shared.written(folder.resolve("second.ndjson"), Shared.load(6));
        run(first);
        assertThatThrownBy(() -> run(second)).hasMessageContaining("--overwrite");
        assertThat(run(second, "--overwrite").counts().decisions().all()).isEqualTo(6);
        assertThat(folder.resolve("run.before")).doesNotExist();
        Files.delete(folder.resolve("run/_SUCCESS"));
        assertThatThrownBy(() -> run(first, "--overwrite")).hasMessageContaining("another folder");
        assertThatThrownBy(() -> Output.whole(
                        SPARK.sparkContext().hadoopConfiguration(),
                        folder.resolve("run").toString()))
                .hasMessageContaining("whole run");
    }
}
