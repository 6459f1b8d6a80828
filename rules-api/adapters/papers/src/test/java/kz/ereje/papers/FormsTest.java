package kz.ereje.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    static Stream<Path> texts() throws IOException {
        return FormMaker.texts().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsCheckedInIsWhatItsTextMakes(Path text) throws IOException {
        Map<String, byte[]> held = Parts.read(Files.readAllBytes(FormMaker.FORMS.resolve(FormMaker.name(text))));
        Map<String, byte[]> made = FormMaker.parts(text);
        assertThat(held.keySet()).isEqualTo(made.keySet());
        made.forEach((name, part) -> assertThat(held.get(name))
                .as("%s of %s; run FormMaker.main in the folder of the module", name, text)
                .isEqualTo(part));
    }

    @Test
    void thereIsOneForEachKindAndLanguage() throws IOException {
        assertThat(FormMaker.texts()).hasSize(DraftKind.values().length * Drafts.LANGUAGES.size());
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void bothLanguagesHaveTheSamePlaceholders(DraftKind kind) {
        Set<String> kazakh = new HashSet<>(Forms.held().of(kind, Language.KK).placeholders());
        assertThat(Forms.held().of(kind, Language.RU).placeholders()).containsExactlyInAnyOrderElementsOf(kazakh);
        assertThat(kazakh).containsAll(Placeholders.required(kind));
    }

    @Test
    void aFormOfTheOfficeStandsInPlaceOfTheOneHeld(@TempDir Path folder) throws IOException {
        Forms.copyTo(folder);
        Path notice = folder.resolve("notice_ru.docx");
        Map<String, byte[]> parts = Parts.read(Files.readAllBytes(notice));
        String document = new String(parts.get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8);
        parts.put(
                "word/document.xml",
                document.replace("оповещаем жителей", "уведомляем жителей")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.write(notice, Parts.write(parts));
        var drafts = Drafts.of(Examples.report("planned-lease"), "nursery-lease", Forms.from(folder));
        assertThat(Examples.text(Examples.draft(drafts, DraftKind.NOTICE, Language.RU)))
                .contains("уведомляем жителей");
    }
}
