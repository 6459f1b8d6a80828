package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.OfficialText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the act from a file, with pages that are made up: no text here is official. */
class OfficialTextTest {

    private static final String LEASE = "../dossiers/lease-without-consent.json";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path page(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("page.html"), content.getBytes(charset));
    }

    private static Ran run(Path page, String... more) {
        return Ran.of(Stream.concat(Stream.of("--lang", "ru", "--official-text", page.toString()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
    void aSavedPageIsReadInTheEncodingThatItStates(String encoding) throws IOException {
        Path page = page(MadeUpPage.in(encoding), Charset.forName(encoding));
        Ran ran = run(page, "--provisions");
        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        String hash = Dossiers.sha256(Files.readAllBytes(page));
        assertThat(ran.err()).contains("83 из 83", hash).doesNotContain("С файлом не совпали");
        assertThat(ran.err().lines().skip(1))
                .containsExactly(
                        "Абзацев файла, не отнесенных ни к одной норме: 5.",
                        "  «Выдуманная страница акта»",
                        "  «Об утверждении Типового положения»",
                        "  «Приказ от 7 августа 2017 года № 294.»",
                        "  «Зарегистрирован за № 15632.»",
                        "  «Министр»");
        assertThat(ran.out())
                .contains("  «Аппарат акима возглавляет аким.» (официальный текст из заданного файла, SHA-256: "
                        + hash.substring(0, 12) + "…)")
                .doesNotContain("неофициальный перевод");
    }

    @Test
    void withoutAFileTheTranslationIsMarked() throws IOException {
        assertThat(Ran.of("--provisions", "--lang", "ru").out())
                .contains(
                        "  «Әкімнің аппаратын әкім басқарады.»\n  «Аппарат акима возглавляет аким.» (неофициальный перевод)\n");
        assertThat(Ran.of("--provisions", "--lang", "en").out())
                .contains("  «The akim's office is headed by the akim.» (unofficial translation)\n");
        assertThat(Ran.of("--provisions").out()).doesNotContain("бейресми").doesNotContain("аким.");
        JsonNode provision = Ran.of("--provisions", "--format", "json").json().get(0);
        assertThat(provision.at("/translations/ru/official").asBoolean(true)).isFalse();
        assertThat(provision.at("/translations/en/text").asText()).startsWith("In accordance with");
        assertThat(provision.at("/translations/ru").has("sha256")).isFalse();
    }

    @Test
    void whatDoesNotFitIsNamedAndStaysATranslation() throws IOException {
        String page = MadeUpPage.in("UTF-8").replace("15. Аппарат", "115. Аппарат");
        Ran ran = run(page(page, StandardCharsets.UTF_8), "--provisions");
        assertThat(ran.err())
                .contains("82 из 83", "С файлом не совпали, поэтому остаются в неофициальном переводе: пункт 15.")
                .contains("  «115. Аппарат акима возглавляет аким.»");
        assertThat(ran.out()).contains("«Аппарат акима возглавляет аким.» (неофициальный перевод)");
        assertThat(ran.out().split("неофициальный перевод", -1)).hasSize(2);
    }

    @Test
    void theReportAndThePageShowTheWords() throws IOException {
        Path page = page(MadeUpPage.in("UTF-8"), StandardCharsets.UTF_8);
        Ran report = run(page, LEASE);
        assertThat(report.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(report.out())
                .contains("официальный текст из заданного файла")
                .doesNotContain("неофициальный перевод");
        Ran html = run(page, "--provisions", "--format", "html");
        assertThat(html.out())
                .contains("официальный текст из заданного файла", "unofficial translation")
                .doesNotContain("неофициальный перевод</span>");
        JsonNode json = run(page, "--provisions", "--format", "json").json().get(20);
        assertThat(json.at("/translations/ru/official").asBoolean()).isTrue();
        assertThat(json.at("/translations/ru/sha256").asText()).isEqualTo(Dossiers.sha256(Files.readAllBytes(page)));
        assertThat(json.at("/translations/en/official").asBoolean(true)).isFalse();
    }

    @Test
    void plainTextIsALineForEachParagraph() throws IOException {
        String lines = MadeUpPage.in("UTF-8")
                .replaceAll("(?s)<script>.*?</script>", "")
                .replaceAll("\n  ", " ")
                .replaceAll("</(?:p|h\\d)>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", "\u00A0");
        assertThat(run(page(lines, StandardCharsets.UTF_8), "--provisions").err())
                .contains("83 из 83");
        Ran refused = run(page(lines, Charset.forName("windows-1251")), "--provisions");
        assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("Официальный текст не принят, проверка не проводилась", "windows-1251");
    }

    @ParameterizedTest
    @CsvSource({
        "№ 294, № 295, не похож на страницу этого акта",
        "Глава, Раздел, не похож на страницу этого акта",
        "Выдуманная страница, Неофициальный перевод, неофициальный",
        "Аппарат, Ғұқңөүһі әғқңө, не на языке ответа"
    })
    void anotherPageIsRefusedAndNothingIsChecked(String there, String instead, String why) throws IOException {
        String page = MadeUpPage.in("UTF-8")
                .replace("№ 15632", "№ 1")
                .replace("акима", there.equals("Аппарат") ? "әғқңөұү" : "акима");
        Ran ran = run(page(page.replace(there, instead), StandardCharsets.UTF_8), LEASE);
        assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(why);
    }

    @Test
    void aPageInAnEncodingThatItDoesNotStateIsRefused() throws IOException {
        String page = MadeUpPage.in("UTF-8").replaceFirst("<meta[^>]*>", "");
        assertThat(run(page(page, Charset.forName("windows-1251")), LEASE).err())
                .contains("windows-1251");
    }

    @Test
    void aFileThatIsNotThereIsToldInASentence() {
        for (String name : List.of(folder.resolve("gone.html").toString(), folder.toString(), "a\0b")) {
            Ran ran = Ran.of("--lang", "ru", "--provisions", "--official-text", name);
            assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .startsWith("Файл с официальным текстом не прочитан")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path large = Files.write(folder.resolve("large.html"), new byte[OfficialText.MAX_BYTES + 1]);
        assertThat(run(large, LEASE).err()).contains("не более 4 МиБ");
    }

    @Test
    void theOptionGoesWhereItsWordsAreShown() throws IOException {
        Path page = page(MadeUpPage.in("UTF-8"), StandardCharsets.UTF_8);
        assertThat(run(page, "--rules").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run(page, "--schema").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run(page, "--format", "json", LEASE).code()).isEqualTo(ExitCode.USAGE);
        Ran kazakh = Ran.of("--official-text", page.toString(), LEASE);
        assertThat(kazakh.code()).isEqualTo(ExitCode.USAGE);
        assertThat(kazakh.err()).contains("ресми қазақша мәтіні бағдарламада бар");
    }

    @Test
    void theFileIsNeverOverwritten() throws IOException {
        Path page = page(MadeUpPage.in("UTF-8"), StandardCharsets.UTF_8);
        byte[] before = Files.readAllBytes(page);
        assertThat(run(page, "--output", page.toString(), LEASE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run(page, "--provisions", "--output", page.toString()).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Files.readAllBytes(page)).isEqualTo(before);
    }
}
