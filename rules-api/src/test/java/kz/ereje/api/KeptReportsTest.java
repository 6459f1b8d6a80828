package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole reports, as they are read by people and by machines, stand in {@code src/test/resources/reports}; a change of a sentence shows there for a lawyer to
 * read. {@code -DargLine=-Dereje.write-reports=true} writes them anew.
 */
class KeptReportsTest {

    private static final Path EXAMPLES = Repository.EXAMPLES;
    private static final Path KEPT = Repository.ROOT.resolve("rules-api/src/test/resources/reports");
    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assignments-overdue",
                "assembly-notice-ten-days",
                "demolition-of-dangerous-buildings",
                "lease-without-consent",
                "meeting-decision-considered-before-the-meeting",
                "planned-lease",
                "planned-decisions-without-consents",
                "consents-that-do-not-count",
                "consents-half-told",
                "lease-with-gaps",
                "matters-not-covered",
                "meetings-with-faults",
                "decision-before-2018",
                "entity-changes-with-gaps",
                "small-unit-2019-population-unknown"
            })
    void readByPeople(String name) throws Exception {
        Report report = report(name);
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(new ReportText(language, language == Language.EN, language == Language.RU).of(name, report));
        }
        kept(name + ".txt", text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned-lease", "lease-with-gaps"})
    void readByMachines(String name) throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(json, CHECKER.edition())) {
            writer.add(name, report(name));
        }
        kept(name + ".json", json.toString(StandardCharsets.UTF_8));
    }

    @Test
    void filesThatCannotBeRead() throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(json, CHECKER.edition())) {
            for (String input : List.of(
                    "", "{\"unit\": 1, \"decision\": []}", "{\"unit\":\"a\",\n \"checkedOn\": \"2026-02-30\"}")) {
                byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
                String sha256 = input.isEmpty() ? "" : Dossiers.sha256(bytes);
                assertThatThrownBy(() -> Dossiers.read("input", bytes))
                        .isInstanceOfSatisfying(
                                UnreadableDossierException.class, unreadable -> add(writer, sha256, unreadable));
            }
            writer.add("account", report("account-at-a-bank"));
        }
        kept("unreadable.json", json.toString(StandardCharsets.UTF_8));
    }

    private static void add(ReportWriter writer, String sha256, UnreadableDossierException unreadable) {
        try {
            writer.add("input", sha256, unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDecisionThatLiesAhead() throws Exception {
        Dossier ahead =
                Dossiers.read(EXAMPLES.resolve("lease-without-consent.json")).checkedOn(LocalDate.of(2026, 2, 1));
        Report report = CHECKER.check(ahead);
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(new ReportText(language, false, false).of("ahead", report));
        }
        kept("ahead.txt", text.toString());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(json, CHECKER.edition())) {
            writer.add("ahead", report);
        }
        kept("ahead.json", json.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsSaidOfEachProvision() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Regulation.ProvisionEntry provision : CHECKER.regulation().provisions()) {
            text.append(provision.id())
                    .append(' ')
                    .append(provision.chapter())
                    .append(' ')
                    .append(provision.rules())
                    .append('\n');
            for (Language language : Language.values()) {
                text.append("  ")
                        .append(String.join(
                                " | ",
                                provision.citation(language),
                                provision.modality(language),
                                provision.bearer(language),
                                provision.source(language),
                                provision.status(language)))
                        .append('\n');
            }
        }
        kept("provisions.txt", text.toString());
    }

    @Test
    void everyKeptReportIsCompared() throws IOException {
        try (var files = Files.list(KEPT)) {
            assertThat(files).hasSize(21);
        }
    }

    private static Report report(String name) throws Exception {
        return CHECKER.check(Dossiers.read(EXAMPLES.resolve(name + ".json")));
    }

    /** What changes with every change of the rules, and no matter in which report, is left out. */
    private static void kept(String file, String actual) throws IOException {
        Report.Edition edition = CHECKER.edition();
        String told = actual.replace(edition.ruleBaseSha256(), "(hash)")
                .replace(edition.ruleBaseSha256().substring(0, 12), "(hash)");
        if (Boolean.getBoolean("ereje.write-reports")) {
            Files.createDirectories(KEPT);
            Files.writeString(KEPT.resolve(file), told);
        }
        assertThat(List.of(told.split("\n", -1)))
                .isEqualTo(List.of(Files.readString(KEPT.resolve(file)).split("\n", -1)));
    }
}
