package kz.ereje.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ChosenReadings;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import kz.ereje.record.ReplayedEntry.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is checked again. */
class ReplayTest {

    @TempDir
    Path folder;

    private Replay replayed(byte[] record, List<ReplayedEntry> entries) throws IOException, BrokenRecordException {
        Path file = Files.write(folder.resolve("audit.record"), record);
        return Replay.of(file, Recorded.CHECKER, entries::add);
    }

    @Test
    void theSameRulesGiveTheSameBytes() throws IOException, BrokenRecordException {
        List<Path> examples = Recorded.examples();
        List<ReplayedEntry> entries = new ArrayList<>();
        Replay replay = replayed(Recorded.of(examples), entries);
        assertThat(entries).hasSameSizeAs(examples).allMatch(entry -> entry.verdict() == Verdict.SAME);
        assertThat(replay.entries()).isEqualTo(examples.size());
        assertThat(replay.holds()).isTrue();
        assertThat(replay.head().sameRules(Recorded.CHECKER.edition())).isTrue();
    }

    @Test
    void theSameRunGivesTheSameRecord() {
        assertThat(Recorded.of(Recorded.examples())).isEqualTo(Recorded.of(Recorded.examples()));
    }

    @Test
    void whatWasAskedIsAskedAgain() throws IOException, BrokenRecordException, UnreadableDossierException {
        byte[] json = Files.readAllBytes(Path.of("../../../examples/dossiers/lease-shown-by-papers.json"));
        Dossier dossier = Dossiers.read("lease.json", json);
        String id = dossier.decisions().get(0).id();
        List<CheckOptions> asked = List.of(
                CheckOptions.defaults().on(LocalDate.of(2025, 5, 5)),
                CheckOptions.defaults().onlyDecisions(id),
                CheckOptions.defaults().onlyKinds(dossier.decisions().get(0).kind()),
                CheckOptions.defaults().requiringExhibits(),
                CheckOptions.defaults().requiringExhibits(Set.of("12.2.3")),
                CheckOptions.defaults().withoutRemedies());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter record = RecordWriter.into(bytes, Recorded.CHECKER.edition())) {
            for (CheckOptions options : asked) {
                record.add(
                        RecordedInput.of("lease.json", json),
                        Recorded.CHECKER.check(dossier, options, Dossiers.sha256(json)));
            }
        }
        List<ReplayedEntry> entries = new ArrayList<>();
        replayed(bytes.toByteArray(), entries);
        assertThat(entries).extracting(ReplayedEntry::verdict).containsOnly(Verdict.SAME);
        assertThat(entries).hasSameSizeAs(asked);
    }

    @Test
    void theReadingsThatWereFollowedAreFollowedAgain() throws Exception {
        ComplianceChecker other =
                Recorded.CHECKER.withReadings(ChosenReadings.none().with("22.lease-and-pledge", "alienation-alone"));
        byte[] json = Files.readAllBytes(Path.of("../../../examples/dossiers/lease-without-consent.json"));
        Dossier dossier = Dossiers.read("lease.json", json);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter record = RecordWriter.into(bytes, other.edition())) {
            record.add(RecordedInput.of("lease.json", json), other.check(dossier, Dossiers.sha256(json)));
        }
        assertThat(Reports.compare(
                                other.check(dossier).data(),
                                Recorded.CHECKER.check(dossier).data())
                        .same())
                .isFalse();
        List<ReplayedEntry> entries = new ArrayList<>();
        Replay replay = replayed(bytes.toByteArray(), entries);
        assertThat(entries).extracting(ReplayedEntry::verdict).containsExactly(Verdict.SAME);
        assertThat(replay.lines(Language.EN).get(0)).contains("22.lease-and-pledge=alienation-alone");

        String unknown = Recorded.text(bytes.toByteArray()).replaceFirst("alienation-alone", "nothing-known-here");
        assertThat(unknown.lines().findFirst().orElseThrow()).contains("nothing-known-here");
        List<ReplayedEntry> none = new ArrayList<>();
        assertThat(replayed(chained(unknown), none).holds()).isFalse();
        assertThat(none).extracting(ReplayedEntry::verdict).containsExactly(Verdict.FAILED);
        isTold(none.get(0), "a reading of the act that this version does not offer");
    }

    /** Why an entry could not be checked again stands below it, in each language in other words. */
    private static void isTold(ReplayedEntry entry, String expected) {
        assertThat(entry.lines(Language.EN)).hasSize(2).element(1).asString().contains(expected);
        assertThat(entry.why(Language.EN)).contains(entry.lines(Language.EN).get(1));
        assertThat(Stream.of(Language.values()).map(entry::why)).doesNotContain(Optional.empty());
        assertThat(Stream.of(Language.values()).map(entry::why)).doesNotHaveDuplicates();
    }

    @Test
    void whyAnEntryCouldNotBeCheckedAgainIsTold() throws IOException, BrokenRecordException {
        String record = Recorded.text(Recorded.of(Recorded.examples().subList(0, 1)));
        String source = Recorded.examples().get(0).getFileName().toString();
        List<ReplayedEntry> entries = new ArrayList<>();

        String ofLater = record.replaceFirst(
                "\"answer\":\\{(.*?)\"formatVersion\":\"[0-9.]+\"", "\"answer\":{$1\"formatVersion\":\"9999\"");
        assertThat(ofLater).isNotEqualTo(record);
        assertThat(replayed(chained(ofLater), entries).holds()).isFalse();
        isTold(entries.get(0), "9999");

        byte[] nothing = "{\"schemaVersion\":\"9999\"}".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.into(bytes, Recorded.CHECKER.edition())) {
            Dossier dossier = Recorded.dossier(Recorded.examples().get(0));
            writer.add(RecordedInput.of(source, nothing), Recorded.CHECKER.check(dossier, Dossiers.sha256(nothing)));
        }
        entries.clear();
        assertThat(replayed(bytes.toByteArray(), entries).holds()).isFalse();
        isTold(entries.get(0), source);
    }

    @Test
    void whatCannotBeAskedIsNotCheckedAgain() throws IOException, BrokenRecordException {
        Path file = Recorded.examples().get(0);
        byte[] json = Files.readAllBytes(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.into(bytes, Recorded.CHECKER.edition())) {
            CheckOptions options = CheckOptions.defaults().requiringExhibits(Set.of("12.2.3"));
            String sha256 = Dossiers.sha256(json);
            writer.add(
                    RecordedInput.of("one.json", json),
                    Recorded.CHECKER.check(Recorded.dossier(file), options, sha256));
        }
        String other = Recorded.text(bytes.toByteArray())
                .replace("\"requiringExhibits\":[\"12.2.3\"]", "\"requiringExhibits\":[\"99.9.9\"]");
        assertThat(other).isNotEqualTo(Recorded.text(bytes.toByteArray()));
        List<ReplayedEntry> entries = new ArrayList<>();
        assertThat(replayed(chained(other), entries).holds()).isFalse();
        isTold(entries.get(0), "99.9.9");
    }

    /** The same lines in a chain made anew. */
    private static byte[] chained(String record) {
        String[] lines = record.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String before = Dossiers.sha256(lines[i - 1].getBytes(StandardCharsets.UTF_8));
            lines[i] = lines[i].replaceFirst("\"previous\":\"[0-9a-f]+\"}$", "\"previous\":\"" + before + "\"}");
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatHadNoAnswerIsNotComparedAndCounted() throws IOException, BrokenRecordException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter record = RecordWriter.into(bytes, Recorded.CHECKER.edition())) {
            Recorded.add(record, "none.json", "{}".getBytes(StandardCharsets.UTF_8));
            record.addFailed("lost.json", "");
        }
        List<ReplayedEntry> entries = new ArrayList<>();
        Replay replay = replayed(bytes.toByteArray(), entries);
        assertThat(replay.count(Verdict.NOT_ANSWERED)).isEqualTo(2);
        assertThat(entries.get(0).entry().sha256()).hasValue(Dossiers.sha256("{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(entries.get(1).entry().sha256()).isEmpty();
    }

    @Test
    void whatWasNotReadIsCountedByItsReason() throws IOException, BrokenRecordException, Reports.UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path example = Recorded.examples().get(0);
        try (RecordWriter record = RecordWriter.into(bytes, Recorded.CHECKER.edition())) {
            record.add(Recorded.SCAN);
            Recorded.add(record, "a.json", Files.readAllBytes(example));
            record.add(Recorded.SCAN);
        }
        List<ReplayedEntry> entries = new ArrayList<>();
        Replay replay = replayed(bytes.toByteArray(), entries);
        assertThat(replay.notRead()).containsExactly(Recorded.SCAN, Recorded.SCAN);
        assertThat(replay.entries()).isEqualTo(1);
        assertThat(replay.holds()).isTrue();
        assertThat(replay.lines(Language.EN)).anyMatch(line -> line.contains("not read when the record was made: 2."));
        assertThat(replay.lines(Language.RU)).contains("2: не досье");
        assertThat(replay.lines(Language.KK)).contains("2: досье емес");

        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        RecordedAnswers.lines(folder.resolve("audit.record"), answers);
        assertThat(Recorded.text(answers.toByteArray()).lines().reduce("", (before, last) -> last))
                .contains("\"seen\":3")
                .contains("\"notRead\":2")
                .contains("scan.pdf");
    }

    @Test
    void anAnswerThatTheLibraryNeverGaveIsNamed() throws IOException, BrokenRecordException {
        byte[] record = Recorded.of(Recorded.examples().subList(0, 1));
        String[] lines = Recorded.text(record).split("\n");
        String changed = lines[1].replaceFirst("\"outcome\":\"NOT_APPLICABLE\"", "\"outcome\":\"COMPLIANT\"");
        assertThat(changed).isNotEqualTo(lines[1]);
        String end = lines[2].replaceFirst(
                "\"previous\":\"[0-9a-f]+\"",
                "\"previous\":\"" + Dossiers.sha256(changed.getBytes(StandardCharsets.UTF_8)) + "\"");
        List<ReplayedEntry> entries = new ArrayList<>();
        Replay replay =
                replayed((lines[0] + "\n" + changed + "\n" + end + "\n").getBytes(StandardCharsets.UTF_8), entries);
        assertThat(replay.holds()).isFalse();
        assertThat(entries.get(0).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(entries.get(0).difference().orElseThrow().outcomes()).hasSize(1);
        assertThat(entries.get(0).lines(Language.EN)).hasSizeGreaterThan(1);
    }

    @Test
    void theVerdictsAndNumbersSpeakThreeLanguages() throws IOException, BrokenRecordException {
        Replay replay = replayed(Recorded.of(Recorded.examples().subList(0, 1)), new ArrayList<>());
        for (Verdict verdict : Verdict.values()) {
            assertThat(verdict.sentence(Language.KK)).isNotEqualTo(verdict.sentence(Language.RU));
            assertThat(verdict.sentence(Language.RU)).isNotEqualTo(verdict.sentence(Language.EN));
        }
        assertThat(replay.lines(Language.EN)).hasSize(3).anyMatch(line -> line.contains("Entries: 1."));
        assertThat(replay.lines(Language.KK)).doesNotContainAnyElementsOf(replay.lines(Language.RU));
    }

    /** Whoever has a record can write it anew with a right chain; what the same rules do not give is told all the same. */
    @Test
    void whatTheSameRulesNeverSaidIsNamed() throws IOException, BrokenRecordException {
        String record = Recorded.text(Recorded.of(Recorded.examples().subList(0, 1)));
        String said = record.replaceFirst("\"kk\":\"[^\"]{20,}\"", "\"kk\":\"Басқаша\"");
        assertThat(said).isNotEqualTo(record);
        List<ReplayedEntry> entries = new ArrayList<>();
        assertThat(replayed(chained(said), entries).holds()).isFalse();
        assertThat(entries.get(0).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(entries.get(0).lines(Language.EN)).anyMatch(line -> line.contains("has to be the same to the byte"));

        String[] lines = record.split("\n");
        lines[1] = lines[1].replaceFirst("(\"ruleBase\":\\{[^}]*\"sha256\":\")[0-9a-f]{4}", "$10000");
        assertThat(String.join("\n", lines) + "\n").isNotEqualTo(record);
        entries.clear();
        assertThat(replayed(chained(String.join("\n", lines)), entries).holds()).isFalse();
        isTold(entries.get(0), "another act or other rules");
    }

    @Test
    void anAnswerWithoutItsTextIsNoEntry() throws IOException, BrokenRecordException {
        String record = Recorded.text(Recorded.of(Recorded.examples().subList(0, 1)));
        String without = record.substring(0, record.lastIndexOf(",\"text\":\""))
                + record.substring(record.indexOf("},\"number\":1,"));
        assertThat(without).isNotEqualTo(record);
        assertThatThrownBy(() -> replayed(chained(without), new ArrayList<>()))
                .isInstanceOfSatisfying(
                        BrokenRecordException.class, e -> assertThat(e.code()).isEqualTo("form"));
        List<ReplayedEntry> entries = new ArrayList<>();
        String ofLater = without.replaceFirst("\"formatVersion\":\"3\"", "\"formatVersion\":\"9999\"");
        assertThat(ofLater).isNotEqualTo(without);
        assertThat(replayed(chained(ofLater), entries).holds()).isFalse();
        isTold(entries.get(0), "9999");
    }

    @Test
    void whatIsNestedWithoutEndIsNoRecord() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000) + "\n";
        assertThatThrownBy(() -> replayed(deep.getBytes(StandardCharsets.UTF_8), new ArrayList<>()))
                .isInstanceOfSatisfying(
                        BrokenRecordException.class, e -> assertThat(e.code()).isEqualTo("no-record"));
    }
}
