package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder to a signed record and back. */
class RecordTest {

    private static final String LEASES = "../registers/leases.csv";
    private static final String LEASE = "../dossiers/lease-shown-by-papers.json";

    @TempDir
    private Path folder;

    private Path key = Path.of("office.pem");
    private Path publicKey = Path.of("office.pub.pem");

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void keys() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        key = pem("office.pem", "PRIVATE KEY", pair.getPrivate().getEncoded());
        publicKey = pem("office.pub.pem", "PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private Path pem(String name, String what, byte[] key) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + what + "-----\n"
                        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(key)
                        + "\n-----END " + what + "-----\n");
    }

    private Ran recorded(String... more) {
        return Ran.of(List.of(
                        List.of("--lang", "en", "--checked-on", "2026-03-02", "--record", path("audit.record")),
                        List.of(more))
                .stream()
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    @Test
    void fromARegisterToASignedRecordAndBack() throws Exception {
        keys();
        Ran run = recorded("--sign", key.toString(), "--output", path("audit.html"), LEASES);
        assertThat(run.err()).contains("The record was written", "Its signature was written");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        Ran replay = Ran.of("--lang", "en", "--replay", path("audit.record"), "--trust", publicKey.toString());
        assertThat(replay.out())
                .contains("Entries: 6. The same answer: 5;")
                .contains("without an answer already then: 1.")
                .contains("The record is whole in itself")
                .contains("The signature is right, and is by one whom you trust");
        assertThat(replay.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void whatLiesInTheFolderAndIsNotReadStandsInTheRecord() throws Exception {
        Path audited = Files.createDirectory(folder.resolve("audited"));
        Files.copy(Path.of(LEASE), audited.resolve("lease.json"));
        Files.writeString(audited.resolve("scan.pdf"), "%PDF");
        recorded(audited.toString());
        Ran text = Ran.of("--lang", "en", "--replay", path("audit.record"));
        assertThat(text.out())
                .contains("Files that were found and not read when the record was made: 1.")
                .contains("By its name it is no dossier");
        assertThat(text.code()).isEqualTo(ExitCode.OK);
        JsonNode file = Ran.of("--format", "json", "--replay", path("audit.record"))
                .json()
                .path("notRead")
                .path(0);
        assertThat(file.path("source").asText()).endsWith("scan.pdf");
        assertThat(file.path("code").asText()).isEqualTo("other-name");
        assertThat(file.path("kk").asText()).isNotEmpty();
    }

    @Test
    void whateverIsAskedIsAskedAgain() throws Exception {
        recorded("--require-exhibits", "--sample", "3", "--seed", "7", "../dossiers");
        Ran replay = Ran.of("--lang", "en", "--replay", path("audit.record"));
        assertThat(replay.out()).contains("another outcome: 0;", "The record is not signed");
        assertThat(replay.code()).as(replay.out()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aTouchedRecordIsToldInEachLanguage() throws Exception {
        keys();
        recorded("--sign", key.toString(), LEASE);
        Path record = folder.resolve("audit.record");
        byte[] bytes = Files.readAllBytes(record);
        bytes[bytes.length / 2] ^= 1;
        Files.write(record, bytes);
        for (String language : List.of("kk", "ru", "en")) {
            Ran replay = Ran.of("--lang", language, "--replay", record.toString(), "--trust", publicKey.toString());
            assertThat(replay.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(replay.out().lines()).hasSizeGreaterThanOrEqualTo(2);
        }
        JsonNode told = new ObjectMapper()
                .readTree(Ran.of("--format", "json", "--replay", record.toString())
                        .out());
        assertThat(told.path("whole").asBoolean(true)).isFalse();
        assertThat(told.path("broken").path("kk").asText()).isNotEmpty();
    }

    @Test
    void theVerdictIsAlsoForPrograms() throws Exception {
        recorded(LEASE);
        Ran replay = Ran.of("--format", "json", "--replay", path("audit.record"), "--output", path("verdict.json"));
        assertThat(replay.code()).isEqualTo(ExitCode.OK);
        JsonNode told =
                new ObjectMapper().readTree(folder.resolve("verdict.json").toFile());
        assertThat(told.path("whole").asBoolean()).isTrue();
        assertThat(told.path("sameRules").asBoolean()).isTrue();
        assertThat(told.path("verdicts").path("SAME").asInt()).isEqualTo(1);
        assertThat(told.path("entries").get(0).path("source").asText()).endsWith("lease-shown-by-papers.json");
        assertThat(told.path("seals")).isEmpty();
    }

    @Test
    void theFilesOfExhibitsAreHashed() throws Exception {
        Files.writeString(folder.resolve("minutes.pdf"), "minutes");
        Files.writeString(
                folder.resolve("dossier.json"),
                Files.readString(Path.of(LEASE)).replaceFirst("papers/[^\"]+", "minutes.pdf"));
        recorded(path("dossier.json"));
        assertThat(Files.readString(folder.resolve("audit.record")))
                .contains("\"file\":\"minutes.pdf\",\"found\":\"90e63d");
    }

    @Test
    void aRecordTakesNoPlaceAndGoesWithNothingThatItCannotHold() throws Exception {
        Files.writeString(folder.resolve("audit.record"), "kept");
        assertThat(recorded(LEASE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readString(folder.resolve("audit.record"))).isEqualTo("kept");
        Files.delete(folder.resolve("audit.record"));
        for (String option : List.of("--redact", "--expect", "--coverage", "--rules")) {
            assertThat(recorded(option, LEASES).code()).as(option).isEqualTo(ExitCode.USAGE);
        }
        assertThat(Ran.of("--sign", LEASE, LEASE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--trust", LEASE, LEASE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--replay", LEASE, LEASE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoKeyAndNoRecordIsTold() throws Exception {
        Ran run = recorded("--sign", LEASE, LEASE);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("Nothing was checked", "The file holds no key to sign with");
        assertThat(Ran.of("--lang", "en", "--replay", LEASE).out()).contains("This is no record");
        assertThat(Ran.of("--lang", "en", "--replay", path("lost")).err()).contains("could not be read");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void recordsAreComparedAsRunsAre() throws Exception {
        recorded("../dossiers/lease-without-consent.json");
        Ran same = Ran.of("--lang", "en", "--compare", path("audit.record"), path("audit.record"));
        assertThat(same.code()).as(same.err()).isEqualTo(ExitCode.OK);
        Ran other = Ran.of(
                "--lang",
                "en",
                "--checked-on",
                "2026-03-02",
                "--reading",
                "22.lease-and-pledge=alienation-alone",
                "--record",
                path("other.record"),
                "../dossiers/lease-without-consent.json");
        assertThat(other.err()).contains("The record was written");
        Ran compared = Ran.of("--lang", "en", "--compare", path("audit.record"), path("other.record"));
        assertThat(compared.code()).as(compared.err()).isEqualTo(ExitCode.NOT_EXPECTED);
        assertThat(compared.out()).contains("22.lease-and-pledge");
        Files.writeString(folder.resolve("other.record"), "more\n", java.nio.file.StandardOpenOption.APPEND);
        Ran touched = Ran.of("--lang", "en", "--compare", path("audit.record"), path("other.record"));
        assertThat(touched.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(touched.err()).contains("other.record");
    }

    /** Neither the key nor the answer nor a seal is ever lost to another file of the same call. */
    @Test
    void nothingTakesThePlaceOfAnother() throws Exception {
        keys();
        String before = Files.readString(key);
        String lease = Path.of(LEASE).toString();
        for (String output : List.of(key.toString(), path("audit.record"), path("audit.record.sig"))) {
            Ran run = recorded("--sign", key.toString(), "--format", "json", "--output", output, lease);
            assertThat(run.code()).as(output).isEqualTo(ExitCode.USAGE);
            assertThat(folder.resolve("audit.record")).doesNotExist();
        }
        Files.copy(key, folder.resolve("audit.record.sig"));
        Ran beside = recorded("--sign", path("audit.record.sig"), lease);
        assertThat(beside.code()).isEqualTo(ExitCode.USAGE);
        assertThat(beside.err()).contains("would pass for its seal");
        assertThat(Files.readString(key)).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("audit.record.sig"))).isEqualTo(before);
    }

    @Test
    void whomOneTrustsHasToStandForTheRecord() throws Exception {
        keys();
        recorded("--sign", key.toString(), LEASE);
        Files.delete(folder.resolve("audit.record.sig"));
        Ran replay = Ran.of("--lang", "en", "--replay", path("audit.record"), "--trust", publicKey.toString());
        assertThat(replay.err()).contains("None of the seals is by one whom you trust");
        assertThat(replay.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Ran.of("--replay", path("audit.record")).code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aReplayTakesNothingThatItDoesNotLookAt() throws Exception {
        recorded(LEASE);
        for (List<String> more : List.of(
                List.of("--waivers", "no"),
                List.of("--baseline", "no"),
                List.of("--checked-on", "2020-01-01"),
                List.of("--verify-exhibits"),
                List.of("--require-exhibits"),
                List.of("--jobs", "2"))) {
            List<String> line = new java.util.ArrayList<>(List.of("--replay", path("audit.record")));
            line.addAll(more);
            assertThat(Ran.of(line.toArray(String[]::new)).code())
                    .as("%s", more)
                    .isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void theNameOfTheOutputChoosesTheForm() throws Exception {
        recorded(LEASE);
        Ran.of("--replay", path("audit.record"), "--output", path("verdict.json"));
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("verdict.json").toFile())
                        .path("whole")
                        .asBoolean())
                .isTrue();
        Ran over = Ran.of("--replay", path("audit.record"), "--output", path("audit.record"));
        assertThat(over.code()).isEqualTo(ExitCode.USAGE);
    }
}
