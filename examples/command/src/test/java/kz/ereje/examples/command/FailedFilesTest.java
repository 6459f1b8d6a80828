package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that fails is an error of its file; the others are checked, and every file has its place in the answer. */
class FailedFilesTest {

    private static final String KEPT = "../dossiers/planned-lease.json";
    private static final String VIOLATING = "../dossiers/lease-without-consent.json";
    private static final String FAILING = "../dossiers/lease-with-gaps.json";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    /** Fails at the dossier of {@link #FAILING}. */
    private static void failing(CheckCommand command, Error fault) {
        command.checking = checker -> (dossier, sha256, options) -> {
            List<String> decisions =
                    dossier.decisions().stream().map(Decision::id).toList();
            if (decisions.equals(FAILS)) {
                throw fault;
            }
            return checker.check(dossier, sha256);
        };
    }

    private static final List<String> FAILS = decisionsOf(FAILING);

    private static List<String> decisionsOf(String file) {
        try {
            return Dossiers.read(Path.of(file)).decisions().stream()
                    .map(Decision::id)
                    .toList();
        } catch (IOException | UnreadableDossierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileWhoseCheckFailsHasItsPlaceAmongTheOthers() throws IOException {
        for (Error fault : List.of(
                new StackOverflowError("planted"), new OutOfMemoryError("planted"), new AssertionError("planted"))) {
            Ran run = Ran.with(command -> failing(command, fault), "--format", "json", KEPT, FAILING, VIOLATING);
            assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
            assertThat(run.json().path("dossiers"))
                    .extracting(dossier -> dossier.path("source").asText())
                    .containsExactly(KEPT, FAILING, VIOLATING);
            JsonNode failed = run.json().path("dossiers").get(1);
            assertThat(failed.path("problems")).singleElement().satisfies(problem -> {
                assertThat(problem.path("code").asText()).isEqualTo("check-failed");
                assertThat(problem.path("sentence").path("en").asText()).contains("take it as not checked");
            });
            assertThat(failed.path("sha256").asText()).hasSize(64);
            assertThat(Ran.counts(run.json())).isEqualTo("3 = 2 + 0 + 1 + 0");
        }
    }

    @Test
    void itIsToldToPeopleInTheirLanguage() {
        Map.of("kk", "ТЕКСЕРУ КЕЗІНДЕ ҚАТЕ ШЫҚТЫ", "ru", "СБОЙ ПРИ ПРОВЕРКЕ", "en", "CHECK FAILED")
                .forEach((lang, said) -> {
                    Ran run = Ran.with(
                            command -> failing(command, new AssertionError("planted")),
                            "--lang",
                            lang,
                            FAILING,
                            VIOLATING);
                    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
                    assertThat(run.out()).contains(said, "«Гаражды жалға беру туралы»", "2 = ");
                    assertThat(run.err()).contains(said, FAILING, "planted").doesNotContain("\tat ");
                });
    }

    /** The days after the last one that a dossier can state are no days for a remedy. */
    @ParameterizedTest
    @ValueSource(strings = {"2199-12-31", "2199-12-25"})
    void atTheEndOfTimeEveryDossierIsAnswered(String day) throws IOException {
        Ran run = Ran.of("--format", "json", "--checked-on", day, "../dossiers");
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        Set<String> sources = new TreeSet<>();
        run.json().path("dossiers").forEach(dossier -> {
            assertThat(dossier.path("decisions")).isNotEmpty();
            sources.add(dossier.path("source").asText());
        });
        assertThat(sources)
                .hasSize(run.json().path("files").path("checked").asInt())
                .hasSizeGreaterThan(80);
    }

    @Test
    void aRunOverMidnightHasOneDay() throws IOException {
        String dossier = Files.readString(Path.of(KEPT)).replaceFirst("\"checkedOn\": *\"[0-9-]+\",", "");
        for (String name : List.of("one.json", "two.json", "three.json")) {
            Files.writeString(folder.resolve(name), dossier);
        }
        Ran run = Ran.with(
                command -> command.clock = new Midnights(), "--lang", "en", "--format", "json", folder.toString());
        assertThat(run.json().path("dossiers"))
                .hasSize(3)
                .extracting(file -> file.path("checkedOn").asText())
                .containsOnly("2026-03-02");
    }

    /** A clock on which each look finds the next day. */
    private static final class Midnights extends Clock {

        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-03-02T23:59:59Z").plus(Duration.ofDays(looks.getAndIncrement()));
        }
    }
}
