package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import kz.ereje.model.Limits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Faults planted into a good file: each is refused at its place, in three languages, and nothing is half read. */
class FaultsTest {

    private static final String GOOD = """
            {
              "unit": "qarasu",
              "checkedOn": "2026-03-02",
              "officeHead": "akim",
              "territories": [
                {"id": "qarasu", "kind": "rural-district", "population": 2350, "partOf": "aqsu"},
                {"id": "aqsu", "kind": "district"}
              ],
              "actors": [
                {"id": "akim", "name": "Әкім", "kind": "akim", "territory": "qarasu"},
                {"id": "assembly", "kind": "assembly", "territory": "qarasu"}
              ],
              "assets": [{"id": "club", "kind": "building", "registered": true}],
              "contracts": [{"id": "contract", "functions": ["12.1.5"]}],
              "meetings": [{"id": "meeting", "kind": "assembly", "issues": [{"id": "roads", "text": "Жол"}],
                "notices": [{"date": "2026-02-01", "issues": ["roads"], "channels": ["newspaper"]}]}],
              "consents": [{"id": "consent", "givenBy": "assembly", "granted": true, "decision": "lease"}],
              "decisions": [
                {"kind": "lease", "id": "lease", "date": "2026-02-18", "consents": ["consent"], "asset": "club", "contract": "none"},
                {"kind": "hiring", "id": "hiring", "date": "2026-02-18"}
              ]
            }
            """;

    /** What is replaced by what, and what has to be said, where and on which line. */
    private record Fault(String from, String to, String code, String pointer, int line) {}

    private static final List<Fault> FAULTS = List.of(
            // names
            new Fault("\"unit\": \"qarasu\"", "\"unitt\": \"qarasu\"", "unknown-field", "/unitt", 2),
            new Fault("\"checkedOn\"", "\"checkedon\"", "unknown-field", "/checkedon", 3),
            new Fault("\"population\"", "\"pop\"", "unknown-field", "/territories/0/pop", 6),
            new Fault("\"registered\": true", "\"registered\": true, \"x\": 1", "unknown-field", "/assets/0/x", 13),
            new Fault(
                    "\"date\": \"2026-02-01\"",
                    "\"day\": \"2026-02-01\"",
                    "unknown-field",
                    "/meetings/0/notices/0/day",
                    16),
            new Fault("\"asset\": \"club\"", "\"asset \": \"club\"", "unknown-field", "/decisions/0/asset ", 19),
            new Fault(
                    "\"kind\": \"hiring\"",
                    "\"kind\": \"hiring\", \"asset\": \"club\"",
                    "unknown-field",
                    "/decisions/1/asset",
                    20),
            new Fault("\"unit\": \"qarasu\",", "", "lacking-field", "", 1),
            new Fault("\"id\": \"hiring\", ", "", "lacking-field", "/decisions/1", 20),
            new Fault("\"kind\": \"lease\", ", "", "lacking-field", "/decisions/0", 19),
            new Fault("\"id\": \"club\", ", "", "lacking-field", "/assets/0", 13),
            new Fault(
                    "\"checkedOn\": \"2026-03-02\",",
                    "\"checkedOn\": \"2026-03-02\", \"checkedOn\": \"2026-03-03\",",
                    "doubled-name",
                    "/checkedOn",
                    3),
            new Fault(
                    "\"asset\": \"club\"",
                    "\"asset\": \"club\", \"asset\": \"club\"",
                    "doubled-name",
                    "/decisions/0/asset",
                    19),
            // the version of the format
            new Fault("\"unit\": \"qarasu\"", "\"$schema\": \"urn:kz:ereje:dossier:2\"", "other-format", "/$schema", 2),
            new Fault("\"unit\": \"qarasu\"", "\"formatVersion\": \"2\"", "other-format", "/formatVersion", 2),
            new Fault("\"unit\": \"qarasu\"", "\"formatVersion\": 2", "other-format", "/formatVersion", 2),
            new Fault("\"unit\": \"qarasu\"", "\"formatVersion\": true", "unknown-field", "/formatVersion", 2),
            // types
            new Fault("\"2026-03-02\"", "20260302", "wrong-type", "/checkedOn", 3),
            new Fault("\"2026-03-02\"", "[2026, 3, 2]", "wrong-type", "/checkedOn", 3),
            new Fault("\"2026-03-02\"", "true", "wrong-type", "/checkedOn", 3),
            new Fault("2350", "\"2350\"", "wrong-type", "/territories/0/population", 6),
            new Fault("2350", "2350.0", "wrong-type", "/territories/0/population", 6),
            new Fault("2350", "2.35e3", "wrong-type", "/territories/0/population", 6),
            new Fault("2350", "-1", "wrong-type", "/territories/0/population", 6),
            new Fault("2350", "99999999999999999999", "wrong-type", "/territories/0/population", 6),
            new Fault("\"registered\": true", "\"registered\": \"true\"", "wrong-type", "/assets/0/registered", 13),
            new Fault("\"registered\": true", "\"registered\": 1", "wrong-type", "/assets/0/registered", 13),
            new Fault("\"registered\": true", "\"registered\": null", "null", "/assets/0/registered", 13),
            new Fault("\"name\": \"Әкім\"", "\"name\": \"  \"", "wrong-type", "/actors/0/name", 10),
            new Fault("\"name\": \"Әкім\"", "\"name\": 7", "wrong-type", "/actors/0/name", 10),
            new Fault("[\"consent\"]", "\"consent\"", "wrong-type", "/decisions/0/consents", 19),
            new Fault("[\"consent\"]", "{}", "wrong-type", "/decisions/0/consents", 19),
            new Fault("[\"consent\"]", "[\"consent\", null]", "null", "/decisions/0/consents/1", 19),
            new Fault("[\"consent\"]", "\"none\"", "wrong-type", "/decisions/0/consents", 19),
            new Fault("{\"id\": \"aqsu\", \"kind\": \"district\"}", "\"aqsu\"", "wrong-type", "/territories/1", 7),
            new Fault("\"akim\",\n  \"terr", "[],\n  \"terr", "wrong-type", "/officeHead", 4),
            new Fault("\"id\": \"club\"", "\"id\": \"\"", "wrong-type", "/assets/0/id", 13),
            // words and days
            new Fault("\"rural-district\"", "\"rural_district\"", "unknown-word", "/territories/0/kind", 6),
            new Fault("\"rural-district\"", "3", "wrong-type", "/territories/0/kind", 6),
            new Fault("\"newspaper\"", "\"Newspaper\"", "unknown-word", "/meetings/0/notices/0/channels/0", 16),
            new Fault("\"kind\": \"hiring\"", "\"kind\": \"hireing\"", "unknown-word", "/decisions/1/kind", 20),
            new Fault("\"kind\": \"hiring\"", "\"kind\": 5", "wrong-type", "/decisions/1/kind", 20),
            new Fault("\"12.1.5\"", "\"12.1.55\"", "unknown-word", "/contracts/0/functions/0", 14),
            new Fault("\"2026-02-01\"", "\"2026-02-30\"", "impossible-day", "/meetings/0/notices/0/date", 16),
            new Fault("\"2026-02-01\"", "\"2025-02-29\"", "impossible-day", "/meetings/0/notices/0/date", 16),
            new Fault("\"2026-02-01\"", "\"01.02.2026\"", "impossible-day", "/meetings/0/notices/0/date", 16),
            new Fault("\"2026-02-01\"", "\"2026-02-01T00:00:00\"", "impossible-day", "/meetings/0/notices/0/date", 16),
            new Fault("\"2026-02-01\"", "\"0226-02-01\"", "impossible-day", "/meetings/0/notices/0/date", 16),
            new Fault("\"2026-02-01\"", "\"none\"", "impossible-day", "/meetings/0/notices/0/date", 16),
            // references
            new Fault("\"asset\": \"club\"", "\"asset\": \"clab\"", "dangling-reference", "/decisions/0/asset", 19),
            new Fault("\"unit\": \"qarasu\"", "\"unit\": \"karasu\"", "dangling-reference", "/unit", 2),
            new Fault("\"officeHead\": \"akim\"", "\"officeHead\": \"club\"", "dangling-reference", "/officeHead", 4),
            new Fault(
                    "\"issues\": [\"roads\"]",
                    "\"issues\": [\"road\"]",
                    "dangling-reference",
                    "/meetings/0/notices/0/issues/0",
                    16),
            new Fault("\"id\": \"aqsu\"", "\"id\": \"qarasu\"", "doubled-id", "/territories/1/id", 7),
            new Fault("\"id\": \"hiring\"", "\"id\": \"lease\"", "doubled-id", "/decisions/1/id", 20),
            new Fault("[\"consent\"]", "[\"consent\", \"consent\"]", "doubled-element", "/decisions/0/consents/1", 19),
            new Fault(
                    "\"consents\": [\"consent\"]",
                    "\"consents\": []",
                    "consent-not-listed",
                    "/decisions/0/consents",
                    19),
            // form
            new Fault("\"akim\",\n  \"terr", "\"akim\"\n  \"terr", "syntax", "", 5),
            new Fault("2350", "02350", "syntax", "", 6),
            new Fault("2350", "NaN", "syntax", "", 6),
            new Fault("\"unit\": \"qarasu\"", "// unit\n\"unit\": \"qarasu\"", "syntax", "", 2),
            new Fault("\"Әкім\"", "\"Ә\\u0000кім\"", "forbidden-character", "/actors/0/name", 10),
            new Fault("\"Әкім\"", "\"Ә\\u202Eкім\"", "forbidden-character", "/actors/0/name", 10),
            new Fault("\"Әкім\"", "\"Ә\\uD800кім\"", "forbidden-character", "/actors/0/name", 10),
            new Fault("  ]\n}\n", "  ]\n}\n{}", "trailing", "", 23));

    @TestFactory
    Stream<DynamicTest> eachFaultIsRefusedAtItsPlace() {
        assertThat(FAULTS).hasSizeGreaterThanOrEqualTo(50);
        return FAULTS.stream()
                .map(fault -> DynamicTest.dynamicTest(fault.to() + " " + fault.code(), () -> {
                    assertThat(GOOD).contains(fault.from());
                    refused(bytes(GOOD.replace(fault.from(), fault.to())), fault.code(), fault.pointer(), fault.line());
                }));
    }

    @Test
    void theFileWithoutFaultsIsRead() throws Exception {
        assertThat(Dossiers.read("good", bytes(GOOD)).decisions()).hasSize(2);
    }

    @Test
    void otherFilesAreRefused() {
        refused(new byte[0], "empty", "", 1);
        refused(bytes("   \n "), "empty", "", 1);
        refused(bytes("[]"), "wrong-type", "", 1);
        refused(bytes("\"dossier\""), "wrong-type", "", 1);
        refused(bytes("{\"unit\": \"a\", \"territories\": [{\"id\": \"a\"}]}"), "no-decision", "/decisions", 1);
        refused(
                bytes("{\"unit\": \"a\", \"territories\": [{\"id\": \"a\"}], \"decisions\": []}"),
                "no-decision",
                "/decisions",
                1);
        refused(GOOD.getBytes(Charset.forName("windows-1251")), "not-utf-8", "", 10);
        refused(GOOD.getBytes(StandardCharsets.UTF_16), "not-utf-8", "", 1);
        refused(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "syntax", "", 1);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        assertThat(Dossiers.read("good", bytes("\uFEFF" + GOOD))).isEqualTo(Dossiers.read("good", bytes(GOOD)));
    }

    @Test
    void limitsHoldOnBothSides() throws Exception {
        String longest = "я".repeat(Limits.MAX_TEXT);
        assertThat(Dossiers.read("good", bytes(GOOD.replace("Әкім", longest)))
                        .actors()
                        .get(0)
                        .name()
                        .asOptional())
                .contains(longest);
        refused(bytes(GOOD.replace("Әкім", longest + "я")), "too-long-text", "/actors/0/name", 10);
        refused(bytes("[".repeat(Limits.MAX_DEPTH)), "syntax", "", 1);
        refused(bytes("[".repeat(Limits.MAX_DEPTH + 1)), "too-deep", "/0".repeat(Limits.MAX_DEPTH), 1);
        refused(bytes("[".repeat(2_000_000)), "too-deep", "/0".repeat(Limits.MAX_DEPTH), 1);
        refused(bytes("[" + "0,".repeat(Limits.MAX_VALUES - 2) + "0]"), "wrong-type", "", 1);
        refused(
                bytes("[" + "0,".repeat(Limits.MAX_VALUES - 1) + "0]"),
                "too-many-values",
                "/" + (Limits.MAX_VALUES - 1),
                1);
        byte[] padded = bytes(GOOD + " ".repeat(Limits.MAX_BYTES - bytes(GOOD).length));
        assertThat(Dossiers.read("good", padded).decisions()).hasSize(2);
        refused(bytes(GOOD + " ".repeat(Limits.MAX_BYTES + 1 - bytes(GOOD).length)), "too-large", "", 0);
    }

    /** By the measure of this version all else would be wrong with it. */
    @Test
    void aFileOfAnotherVersionIsToldThatAlone() {
        String other = GOOD.replace("\"unit\"", "\"$schema\": \"urn:kz:ereje:dossier:2\", \"place\"");
        assertThat(problems(bytes(other))).singleElement().satisfies(problem -> {
            assertThat(problem.message(Language.EN)).contains("«2»", "reads version 1");
            assertThat(problem.message(Language.KK)).contains("«2»", "1-нұсқа");
        });
    }

    @Test
    void aFileThatDeclaresThisVersionOrNoneIsRead() throws Exception {
        for (String schema : List.of("urn:kz:ereje:dossier:1", "../dossier.schema.json")) {
            String declared = GOOD.replace("\"unit\"", "\"$schema\": \"" + schema + "\", \"unit\"");
            assertThat(Dossiers.read("declared", bytes(declared)).decisions()).hasSize(2);
        }
        assertThat(Dossiers.schema()).contains("\"$id\" : \"urn:kz:ereje:dossier:1\"");
    }

    @Test
    void theNearestNameIsOffered() {
        assertThat(problems(bytes(GOOD.replace("\"asset\": \"club\"", "\"asset\": \"clab\"")))
                        .get(0)
                        .message(Language.EN))
                .contains("«clab»", "Maybe «club»");
        assertThat(problems(bytes(GOOD.replace("\"population\"", "\"populaton\"")))
                        .get(0)
                        .message(Language.RU))
                .contains("«populaton»", "«population»");
    }

    @Test
    void severalFaultsAreToldAtOnce() {
        String twice = GOOD.replace("2350", "\"many\"").replace("\"registered\": true", "\"registered\": 1");
        assertThat(problems(bytes(twice)))
                .extracting(InputProblem::pointer)
                .containsExactly("/territories/0/population", "/assets/0/registered");
    }

    private static void refused(byte[] json, String code, String pointer, int line) {
        List<InputProblem> problems = problems(json);
        InputProblem first = problems.stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected " + code + ", got "
                        + problems.stream().map(InputProblem::code).toList()));
        assertThat(first.pointer()).isEqualTo(pointer);
        assertThat(first.line()).isEqualTo(line);
        assertThat(first.column()).isGreaterThanOrEqualTo(line == 0 ? 0 : 1);
        for (Language language : Language.values()) {
            assertThat(first.message(language)).isNotBlank().doesNotContain("{value}", "{name}", "{words}");
        }
    }

    private static List<InputProblem> problems(byte[] json) {
        UnreadableDossierException refused =
                catchThrowableOfType(UnreadableDossierException.class, () -> Dossiers.read("planted.json", json));
        assertThat(refused).as("the file was read").isNotNull();
        assertThat(refused.message(Language.KK)).contains("planted.json:");
        return refused.problems();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
