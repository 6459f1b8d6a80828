package kz.ereje.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import kz.ereje.model.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to mislead: each is read rightly or refused with its place and its reason in three languages. */
class HostileInputTest {

    @Test
    void anIdHasTwoHundredLetters() {
        read(Papers.lease("z".repeat(200), "z".repeat(200)));
        refused(Papers.lease("z".repeat(201), "z".repeat(201)), "wrong-type", "/assets/0/id");
    }

    @Test
    void aNameOfAFieldIsNoLongerThanAText() {
        InputProblem longest = Papers.problem(Papers.with("\"" + "z".repeat(Limits.MAX_TEXT) + "\":1,"));
        assertThat(longest.code()).isEqualTo("unknown-field");
        refused(Papers.with("\"" + "z".repeat(Limits.MAX_TEXT + 1) + "\":1,"), "too-long-text", "");
        refused(Papers.with("\"actors\":[{\"" + "z".repeat(1_000_000) + "\":1}],"), "too-long-text", "/actors/0");
    }

    @Test
    void textIsMeasuredInTheSameUnitsWhateverItsLetters() {
        read(Papers.named("😀".repeat(Limits.MAX_TEXT / 2)));
        refused(Papers.named("😀".repeat(Limits.MAX_TEXT / 2) + "a"), "too-long-text", "/actors/0/name");
    }

    @Test
    void numbersAreWholeAndFitAPopulation() {
        read(population("0"));
        read(population("2147483647"));
        for (String number : List.of("2147483648", "-1", "-0.0", "1e3", "1E400", "0.1", "9".repeat(Limits.MAX_TEXT))) {
            refused(population(number), "wrong-type", "/territories/0/population");
        }
        refused(population("9".repeat(Limits.MAX_TEXT + 1)), "too-long-text", "/territories/0/population");
        refused(population("9".repeat(4_000_000)), "too-long-text", "/territories/0/population");
    }

    private static byte[] population(String number) {
        return Papers.bytes("{\"unit\":\"a\",\"territories\":[{\"id\":\"a\",\"population\":" + number
                + "}],\"decisions\":[{\"kind\":\"hiring\",\"id\":\"h\"}]}");
    }

    @Test
    void daysLieBetweenTwoYears() {
        read(Papers.with("\"checkedOn\":\"1900-01-01\","));
        read(Papers.with("\"checkedOn\":\"2199-12-31\","));
        for (String day : List.of("1899-12-31", "2200-01-01", "2026-02-29", "+999999999-01-01", "٢٠٢٦-٠٣-٠٢")) {
            refused(Papers.with("\"checkedOn\":\"" + day + "\","), "impossible-day", "/checkedOn");
        }
    }

    @Test
    void aHundredProblemsAreToldAndTheRestCounted() {
        assertThat(Papers.refusal(unknown(Limits.MAX_PROBLEMS)).problems())
                .hasSize(Limits.MAX_PROBLEMS)
                .extracting(InputProblem::code)
                .containsOnly("unknown-field");
        List<InputProblem> problems =
                Papers.refusal(unknown(Limits.MAX_PROBLEMS + 23)).problems();
        assertThat(problems).hasSize(Limits.MAX_PROBLEMS + 1);
        InputProblem last = problems.get(Limits.MAX_PROBLEMS);
        assertThat(last.code()).isEqualTo("more-problems");
        for (Language language : Language.values()) {
            assertThat(last.message(language)).contains("23");
        }
    }

    private static byte[] unknown(int fields) {
        return Papers.with(Papers.many(fields, i -> "\"x" + i + "\":1") + ",");
    }

    @Test
    void aListInsideAPaperHasAHundredElements() {
        read(noticed(Limits.MAX_LIST));
        refused(noticed(Limits.MAX_LIST + 1), "too-many-elements", "/meetings/0/issues");
        read(Papers.with("\"actors\":[" + Papers.many(Limits.MAX_LIST + 1, i -> "{\"id\":\"a" + i + "\"}") + "],"));
    }

    /** A meeting with as many issues, each told by a notice of its own: the most that the questions on notices can be given. */
    private static byte[] noticed(int count) {
        String issues = Papers.many(count, i -> "{\"id\":\"x" + i + "\"}");
        String notices =
                Papers.many(count, i -> "{\"date\":\"2026-02-0" + (1 + i % 9) + "\",\"issues\":[\"x" + i + "\"]}");
        return Papers.bytes("{\"unit\":\"a\",\"checkedOn\":\"2026-03-02\",\"territories\":[{\"id\":\"a\"}],"
                + "\"actors\":[{\"id\":\"asm\",\"kind\":\"assembly\",\"territory\":\"a\"}],\"assets\":[{\"id\":\"club\","
                + "\"owner\":\"self-government\",\"ownerTerritory\":\"a\"}],\"meetings\":[{\"id\":\"m\",\"kind\":\"assembly\","
                + "\"territory\":\"a\",\"date\":\"2026-02-10\",\"status\":\"held\",\"issues\":[" + issues
                + "],\"notices\":[" + notices + "]}],\"consents\":[{\"id\":\"c\",\"givenBy\":\"asm\",\"granted\":true,"
                + "\"date\":\"2026-02-10\",\"decision\":\"l\",\"meeting\":\"m\"}],\"decisions\":[{\"kind\":\"lease\","
                + "\"id\":\"l\",\"date\":\"2026-02-18\",\"asset\":\"club\",\"consents\":[\"c\"]}]}");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0007, 0x001B, 0x007F, 0x009B, 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x202A, 0x202E,
                0x2060, 0x2066, 0x2069, 0x3164, 0xFE0F, 0xFEFF, 0xFFF9, 0xE0001, 0xE0041, 0xE0100
            })
    void whatIsInvisibleOrTurnsTheWritingIsRefusedByName(int letter) {
        String escaped = escaped(letter);
        for (InputProblem problem : List.of(
                refused(Papers.named("Ә" + escaped + "кім"), "forbidden-character", "/actors/0/name"),
                refused(Papers.lease("club" + escaped, "club" + escaped), "forbidden-character", "/assets/0/id"),
                refused(Papers.with("\"chec" + escaped + "kedOn\":1,"), "forbidden-character", ""))) {
            for (Language language : Language.values()) {
                assertThat(problem.message(language))
                        .contains(String.format("U+%04X", letter))
                        .doesNotContain(Character.toString(letter));
            }
        }
    }

    private static String escaped(int letter) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(letter)) {
            escaped.append(String.format("\\u%04x", (int) unit));
        }
        return escaped.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD800", "\\uDC00", "\\uDC00\\uD800", "\\uD83D", "x\\uDE00", "\\uD83Dx"})
    void halfALetterIsRefused(String half) {
        refused(Papers.named(half), "forbidden-character", "/actors/0/name");
        assertThat(Papers.problem(Papers.with("\"" + half + "\":1,")).code()).isIn("forbidden-character", "syntax");
    }

    @Test
    void aNameCannotWriteALineIntoTheReport() {
        for (String lineBreak : List.of("\\n", "\\r", "\\u000a", "\\u000D")) {
            String forged = "x" + lineBreak + "  KEPT  clause 12(2)";
            InputProblem problem = refused(Papers.named(forged), "line-break", "/actors/0/name");
            for (Language language : Language.values()) {
                assertThat(problem.message(language)).isNotBlank().doesNotContain("KEPT", "\n", "\r");
            }
            refused(Papers.lease(forged, forged), "line-break", "/assets/0/id");
        }
        read(Papers.named("one\\tline"));
    }

    @Test
    void lettersOfAnyScriptAreRead() {
        read(Papers.named("Ғалымжан Өтеғұлұлы, «Қарасу» АҚ — 张伟 😀 ẞ"));
        read(Papers.lease("клуб-№1", "клуб-№1"));
    }

    @ParameterizedTest
    @CsvSource({
        "club, сlub, «с» (letter 1) – Cyrillic, «club»",
        "клуб, клyб, «y» (letter 3) – Latin, «клуб»",
        "eco, есо, «е» (letter 1)|«с» (letter 2)|«о» (letter 3) – Cyrillic, «eco»",
        "үй, yй, «y» (letter 1) – Latin, «үй»"
    })
    void aLetterOfTheOtherAlphabetIsPointedOut(String meant, String given, String told, String offered) {
        InputProblem problem = refused(Papers.lease(meant, given), "dangling-reference", "/decisions/0/asset");
        assertThat(problem.message(Language.EN)).contains(told.replace("|", ", "), offered);
        assertThat(problem.message(Language.KK)).contains("-әріп)", offered);
        assertThat(problem.message(Language.RU)).contains("-я буква)", offered);
    }

    @Test
    void wordsAndFieldsOfTheOtherAlphabetAreOfferedRightly() {
        assertThat(Papers.problem(Papers.with("\"сheсkedOn\":\"2026-03-02\",")).message(Language.RU))
                .contains("«checkedOn»", "«с» (1-я буква), «с» (4-я буква) – здесь кириллица");
        byte[] kind =
                Papers.bytes("{\"unit\":\"a\",\"territories\":[{\"id\":\"a\"}],\"decisions\":[{\"kind\":\"lеаsе\"}]}");
        assertThat(Papers.problem(kind).message(Language.KK))
                .contains("«lease»", "«е» (2-әріп), «а» (3-әріп), «е» (5-әріп)", "кирилл әрпі");
        byte[] word = Papers.with("\"actors\":[{\"id\":\"a\",\"kind\":\"аkim\"}],");
        assertThat(Papers.problem(word).message(Language.EN)).contains("«akim»", "«а» (letter 1) – Cyrillic");
    }

    @Test
    void anOrdinaryMistakeIsNotCalledALookAlike() {
        InputProblem problem = Papers.problem(Papers.lease("club", "clab"));
        assertThat(problem.message(Language.EN)).contains("«club»").doesNotContain("Cyrillic", "Latin");
    }

    @Test
    void aByteOrderMarkIsPassedOverOnceAndOnlyAtTheStart() {
        String good = new String(Papers.named("Әкім"), StandardCharsets.UTF_8);
        read(Papers.bytes("\uFEFF" + good));
        refused(Papers.bytes("\uFEFF\uFEFF" + good), "syntax", "");
        refused(Papers.bytes(good + "\uFEFF"), "syntax", "");
    }

    @Test
    void otherEncodingsAreRefusedAndNeverGuessed() {
        byte[] good = Papers.named("Әкім");
        String text = new String(good, StandardCharsets.UTF_8);
        refused(
                new String(Papers.named("Аким"), StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1251")),
                "not-utf-8",
                "");
        refused(text.getBytes(StandardCharsets.UTF_16), "not-utf-8", "");
        refused(text.getBytes(Charset.forName("UTF-32")), "not-utf-8", "");
        refused(text.getBytes(StandardCharsets.UTF_16LE), "not-utf-8", "");
    }

    @ParameterizedTest
    @CsvSource({"C0 AF", "E0 80 AF", "ED A0 80", "F4 90 80 80", "F8 88 80 80 80", "80", "C3"})
    void bytesThatAreNoUtf8AreRefused(String bytes) {
        byte[] good = Papers.named("____");
        int place = new String(good, StandardCharsets.US_ASCII).indexOf("____");
        byte[] broken = Arrays.copyOf(good, good.length);
        String[] each = bytes.split(" ");
        for (int i = 0; i < Math.min(4, each.length); i++) {
            broken[place + i] = (byte) Integer.parseInt(each[i], 16);
        }
        refused(broken, "not-utf-8", "");
    }

    @Test
    void aCutUtf8LetterAtTheEndIsRefused() {
        byte[] good = Papers.bytes("{\"unit\":\"Ә");
        refused(Arrays.copyOf(good, good.length - 1), "not-utf-8", "");
    }

    @Test
    void anArchiveIsCalledAnArchive() {
        byte[] archive = {'P', 'K', 3, 4, 20, 0, 0, 8, 8, 0, (byte) 0x9C, (byte) 0xFF};
        for (byte[] input : List.of(archive, Arrays.copyOf(archive, 8))) {
            assertThat(Papers.problem(input).message(Language.EN)).contains(".zip, .docx");
            assertThat(Papers.problem(input).message(Language.RU)).contains(".zip, .docx");
            assertThat(Papers.problem(input).message(Language.KK)).contains(".zip, .docx");
        }
    }

    @Test
    void valuesAreNotTakenForPlacesToFill() {
        String field =
                Papers.problem(Papers.with("\"{names} {what} {name}\":1,")).message(Language.EN);
        assertThat(field).contains("«{names} {what} {name}»");
        assertThat(field.split("territories", -1)).hasSize(2);
        byte[] kind = Papers.with("\"actors\":[{\"id\":\"a\",\"kind\":\"{words} {value}\"}],");
        assertThat(Papers.problem(kind).message(Language.RU)).contains("«{words} {value}»");
        assertThat(Papers.problem(Papers.lease("club", "{list} {value}")).message(Language.KK))
                .contains("«{list} {value}»");
    }

    @Test
    void theSmallestNestingBeyondTheLimitIsRefused() {
        for (String open : List.of("[", "{\"a\":")) {
            assertThat(Papers.problem(Papers.bytes(open.repeat(Limits.MAX_DEPTH + 1)))
                            .code())
                    .isEqualTo("too-deep");
            assertThat(Papers.problem(Papers.bytes(open.repeat(1_000_000))).code())
                    .isEqualTo("too-deep");
        }
    }

    private static void read(byte[] input) {
        try {
            Dossiers.read("input", input);
        } catch (UnreadableDossierException e) {
            throw new AssertionError("refused", e);
        }
        assertThat(Promise.holdsFor(input)).isTrue();
    }

    private static InputProblem refused(byte[] input, String code, String pointer) {
        assertThat(Promise.holdsFor(input)).isFalse();
        InputProblem problem = Papers.problem(input);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo(pointer);
        return problem;
    }
}
