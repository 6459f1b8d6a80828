package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.OfficialText.RefusedException;
import kz.ereje.api.Regulation.ProvisionEntry;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a page of the act is taken, and what is not. Every page here is made up of the library's own translation: none is official. */
class OfficialTextTest {

    private static final Regulation ACT = Regulation.load();
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final List<String> RU = MadeUpPage.in(Language.RU);

    private static OfficialText read(List<String> page) throws RefusedException {
        return OfficialText.of(ACT, Language.RU, page, HASH);
    }

    private static ProvisionEntry provision(String id) {
        return ACT.provisions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(String... prefixes) {
        return ACT.provisions().stream()
                .map(ProvisionEntry::id)
                .filter(id -> Arrays.stream(prefixes).anyMatch(id::startsWith))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"RU", "EN"})
    void aWholePageFitsWhole(Language language) throws Exception {
        OfficialText text = OfficialText.of(ACT, language, MadeUpPage.in(language), HASH);
        assertThat(text.notAligned()).isEmpty();
        assertThat(text.language()).isEqualTo(language);
        assertThat(text.sha256()).isEqualTo(HASH);
        assertThat(ACT.provisions().stream().filter(each -> !text.words(each).equals(each.translation(language))))
                .isEmpty();
        assertThat(text.leftOver()).containsExactly("Made-up page for tests", "№ 294, 2017", "Министр", "© 2026");
    }

    /** The structure of the held Kazakh act itself is what the numbering is read by. */
    @Test
    void theKazakhWordsThatAreHeldFitTheirOwnNumbers() {
        List<String> page = MadeUpPage.in(Language.KK).stream()
                .map(paragraph -> paragraph.strip().replace("\u00A0", ""))
                .toList();
        Map<String, String> held =
                ACT.provisions().stream().collect(Collectors.toMap(ProvisionEntry::id, ProvisionEntry::text));
        assertThat(ACT.aligned(Language.KK, page).words()).isEqualTo(held);
    }

    @Test
    void wordsThatDifferFromTheTranslationAreTaken() throws Exception {
        OfficialText text = read(MadeUpPage.changed(
                RU, "\u00A0\u00A0\u00A015. ", old -> "15. Аппарат акима города, села возглавляется акимом."));
        assertThat(text.notAligned()).isEmpty();
        assertThat(text.words(provision("15"))).contains("Аппарат акима города, села возглавляется акимом.");
    }

    @Test
    void aClauseThatIsMissingIsNamedAndNoOtherTakesItsPlace() throws Exception {
        OfficialText text = read(MadeUpPage.changed(RU, "\u00A0\u00A0\u00A07. ", old -> ""));
        assertThat(text.notAligned()).containsExactly("7");
        assertThat(text.words(provision("7"))).isEmpty();
        assertThat(text.words(provision("8"))).isPresent();
    }

    @Test
    void clausesThatArePutElsewhereKeepTheirNumbers() throws Exception {
        List<String> page = new ArrayList<>(RU);
        Collections.swap(
                page, MadeUpPage.at(page, "\u00A0\u00A0\u00A07. "), MadeUpPage.at(page, "\u00A0\u00A0\u00A08. "));
        assertThat(read(page).notAligned()).isEmpty();
    }

    @Test
    void aClauseUnderTheNumberOfAnotherIsRefused() throws Exception {
        List<String> page = MadeUpPage.changed(RU, "\u00A0\u00A0\u00A07. ", old -> old.replace("7. ", "8. "));
        assertThat(read(page).notAligned()).containsExactly("7", "8");
        List<String> other = MadeUpPage.changed(
                RU,
                "\u00A0\u00A0\u00A07. ",
                old -> "7. " + provision("9").translation(Language.RU).orElseThrow());
        OfficialText text = read(other);
        assertThat(text.notAligned()).containsExactly("7");
        assertThat(text.leftOver())
                .contains("7. " + provision("9").translation(Language.RU).orElseThrow());
    }

    @Test
    void ofAListWithoutNumbersNoneIsTakenWhereOneIsMissing() throws Exception {
        String gone = "\u00A0\u00A0\u00A0"
                + provision("12.1.7").translation(Language.RU).orElseThrow();
        OfficialText text = read(MadeUpPage.changed(RU, gone, old -> ""));
        List<String> expected = new ArrayList<>(ids("12.1."));
        expected.remove("12.1.1");
        assertThat(text.notAligned()).containsExactlyElementsOf(expected);
        assertThat(text.leftOver())
                .contains(provision("12.1.8").translation(Language.RU).orElseThrow());
    }

    @Test
    void ofAListWithoutNumbersNoneIsTakenWhereOneIsTooMany() throws Exception {
        List<String> page = new ArrayList<>(RU);
        page.add(
                MadeUpPage.at(
                        page,
                        "\u00A0\u00A0\u00A0"
                                + provision("13.4").translation(Language.RU).orElseThrow()),
                "лишний абзац;");
        OfficialText text = read(page);
        assertThat(text.notAligned()).containsExactly("13.2", "13.3", "13.4", "13.5", "13.6");
        assertThat(text.leftOver()).contains("лишний абзац;");
    }

    @Test
    void aNumberWithMoreBeneathItThanTheActHasIsRefused() throws Exception {
        assertThat(withBefore("8. ", "лишний абзац").notAligned()).containsExactly("7");
        assertThat(withBefore("8. ", "1) лишний подпункт").notAligned()).containsExactly("7");
        assertThat(withBefore("4) ", "лишний абзац").notAligned()).containsExactly("order.2.3");
        assertThat(withBefore("4) ", "1) второй с этим номером").notAligned()).containsExactly("order.2.1");
        assertThat(withBefore("8. ", "лишний абзац").leftOver()).contains("лишний абзац");
    }

    private static OfficialText withBefore(String number, String more) throws RefusedException {
        List<String> page = new ArrayList<>(RU);
        page.add(MadeUpPage.at(page, "\u00A0\u00A0\u00A0" + number), more);
        return read(page);
    }

    @Test
    void paragraphsThatChangedPlacesAreRefusedAndTheOthersStay() throws Exception {
        List<String> page = new ArrayList<>(RU);
        Collections.swap(
                page,
                MadeUpPage.at(
                        page,
                        "\u00A0\u00A0\u00A0"
                                + provision("12.2.15").translation(Language.RU).orElseThrow()),
                MadeUpPage.at(
                        page,
                        "\u00A0\u00A0\u00A0"
                                + provision("12.2.16").translation(Language.RU).orElseThrow()));
        assertThat(read(page).notAligned()).containsExactly("12.2.15", "12.2.16");
    }

    @Test
    void anotherActIsRefused() {
        refused("other-act", RU.stream().map(line -> line.replace("294", "295")).toList());
        refused(
                "other-act",
                RU.stream().filter(line -> !line.startsWith("Глава")).toList());
        refused("other-act", List.of());
        refused("nothing-fits", List.of("№ 294, 2017", "Глава 1. Другое", "77. Слова"));
    }

    @Test
    void theActMayBeNamedByItsRegistration() throws Exception {
        assertThat(read(RU.stream()
                                .map(line -> line.replace("№ 294, 2017", "зарегистрирован за № 15632"))
                                .toList())
                        .notAligned())
                .isEmpty();
        assertThat(read(RU.stream()
                                .map(line -> line.replace("№ 294, 2017", "https://adilet.zan.kz/rus/docs/V1700015632"))
                                .toList())
                        .notAligned())
                .isEmpty();
    }

    @Test
    void aPageInAnotherLanguageIsRefused() {
        refused("other-language", MadeUpPage.in(Language.KK));
        refused("other-language", MadeUpPage.in(Language.EN));
        refused("other-language", () -> OfficialText.of(ACT, Language.EN, RU, HASH));
        refused("kazakh", () -> OfficialText.of(ACT, Language.KK, MadeUpPage.in(Language.KK), HASH));
    }

    @Test
    void aPageThatSaysThatItIsUnofficialIsRefused() {
        List<String> page = new ArrayList<>(RU);
        page.add(1, "Неофициальный перевод");
        refused("unofficial", page);
    }

    @Test
    void plainTextIsReadInUtf8Alone() throws Exception {
        String lines = String.join("\r\n", RU);
        byte[] utf8 = lines.getBytes(StandardCharsets.UTF_8);
        OfficialText text = OfficialText.ofText(ACT, Language.RU, utf8);
        assertThat(text.notAligned()).isEmpty();
        assertThat(text.sha256()).isEqualTo(Dossiers.sha256(utf8));
        byte[] cyrillic = lines.getBytes(Charset.forName("windows-1251"));
        assertThat(catchThrowable(() -> OfficialText.ofText(ACT, Language.RU, cyrillic)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("not-utf8");
                    assertThat(refused.message(Language.RU)).contains("UTF-8", "windows-1251");
                    assertThat(refused).hasMessage(refused.message(Language.EN));
                });
        byte[] large = new byte[OfficialText.MAX_BYTES + 1];
        refused("too-large", () -> OfficialText.ofText(ACT, Language.RU, large));
    }

    private static void refused(String code, List<String> page) {
        refused(code, () -> read(page));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThat(catchThrowable(call))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void theWordsOfAReaderSayWhoseTheyAre() throws Exception {
        ActWords words = ActWords.with(read(MadeUpPage.changed(RU, "\u00A0\u00A0\u00A07. ", old -> "")));
        assertThat(words.of(provision("15"), Language.RU))
                .isEqualTo(new ActWords.Words(Language.RU, "Аппарат акима возглавляет аким.", true, HASH));
        assertThat(words.of(provision("15"), Language.RU).quoted())
                .isEqualTo(
                        "«Аппарат акима возглавляет аким.» (официальный текст из заданного файла, SHA-256: 0123456789ab…)");
        assertThat(words.of(provision("7"), Language.RU).official()).isFalse();
        assertThat(words.of(provision("7"), Language.RU).mark()).isEqualTo("неофициальный перевод");
        assertThat(words.of(provision("15"), Language.EN).quoted())
                .isEqualTo("«The akim's office is headed by the akim.» (unofficial translation)");
        assertThat(words.of(provision("15"), Language.KK).quoted()).isEqualTo("«Әкімнің аппаратын әкім басқарады.»");
        assertThat(ActWords.held().of(provision("15"), Language.RU).official()).isFalse();
    }

    @Test
    void theRowsOfAReportHaveTheSameWords() throws Exception {
        ProvisionResult row = ComplianceChecker.create()
                .check(Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json")))
                .violations()
                .get(0)
                .row();
        assertThat(row.provision()).isEqualTo("12.2.8");
        assertThat(row.translation(Language.KK)).isEmpty();
        assertThat(row.translation(Language.EN)).isEqualTo(provision("12.2.8").translation(Language.EN));
        assertThat(ActWords.held().of(row, Language.KK).text()).isEqualTo(row.text());
        assertThat(ActWords.with(read(RU)).of(row, Language.RU))
                .isEqualTo(new ActWords.Words(
                        Language.RU, row.translation(Language.RU).orElseThrow(), true, HASH));
    }
}
