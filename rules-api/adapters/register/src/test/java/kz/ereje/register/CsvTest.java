package kz.ereje.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Lease;
import kz.ereje.register.Register.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of CSV as spreadsheets write them: with any of three separators, in any of the usual encodings. */
class CsvTest {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final List<String> PATHS =
            List.of("row", "id", "unit", "unit.kind", "title", "date", "decidedBy", "recipient.name");

    private static List<String> headings(Language language) {
        Table table = Tables.of(DecisionKind.LEASE);
        return PATHS.stream().map(path -> table.column(path).heading(language)).toList();
    }

    private static List<String> names() {
        return PATHS.stream()
                .map(path -> path.equals("row") ? "ereje-register:lease" : path)
                .toList();
    }

    private static List<String> row(String title, String date) {
        return List.of("", "7", "Карасу", "сельский округ", title, date, "аким", "ТОО «Береке»");
    }

    @SafeVarargs
    private static String csv(String separator, List<String>... records) {
        return Stream.of(records)
                .map(record -> record.stream()
                        .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
    }

    private static String whole(String separator) {
        return csv(separator, headings(Language.RU), names(), row("О сдаче в аренду", "02.03.2026"));
    }

    private static List<RegisterRow> rows(byte[] file) throws Exception {
        try (Register register = Register.read("leases.csv", file)) {
            assertThat(register.problems()).isEmpty();
            return register.rows().toList();
        }
    }

    private static void isRight(byte[] file) throws Exception {
        List<RegisterRow> rows = rows(file);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).problems()).isEmpty();
        Lease lease = (Lease) rows.get(0).dossier().orElseThrow().decisions().get(0);
        assertThat(lease.particulars().title().asOptional()).contains("О сдаче в аренду");
        assertThat(lease.particulars().date().asOptional()).contains(LocalDate.of(2026, 3, 2));
    }

    static Stream<Arguments> files() {
        return Stream.of(";", ",", "\t")
                .flatMap(separator -> Stream.of(
                        Arguments.of(separator, "", StandardCharsets.UTF_8),
                        Arguments.of(separator, "\uFEFF", StandardCharsets.UTF_8),
                        Arguments.of(separator, "\uFEFF", StandardCharsets.UTF_16LE),
                        Arguments.of(separator, "\uFEFF", StandardCharsets.UTF_16BE),
                        Arguments.of(separator, "", StandardCharsets.UTF_16LE),
                        Arguments.of(separator, "", CYRILLIC)));
    }

    @ParameterizedTest
    @MethodSource
    void files(String separator, String mark, Charset letters) throws Exception {
        isRight((mark + whole(separator)).getBytes(letters));
        isRight((mark + "sep=" + separator + "\r\n" + whole(separator)).getBytes(letters));
    }

    @Test
    void aSeparatorOfTheUsersOwnCanBeStated() throws Exception {
        isRight(("sep=|\n" + whole("|")).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void kazakhLettersThatWereLostAreRefused() throws Exception {
        byte[] file = csv(";", headings(Language.RU), names(), row("Гараждарды жалға беру, қала", "02.03.2026"))
                .getBytes(CYRILLIC);
        assertThat(rows(file).get(0).problems())
                .extracting(RegisterProblem::code)
                .containsExactly("text.lost-letters");
    }

    @Test
    void anEncodingThatIsNotReadIsSeenByItsHeadings() throws Exception {
        try (Register register = Register.read("leases.csv", whole(";").getBytes(Charset.forName("IBM866")))) {
            assertThat(register.problems())
                    .isNotEmpty()
                    .extracting(RegisterProblem::code)
                    .containsOnly("heading.renamed");
            assertThat(register.rows()).hasSize(1).allMatch(row -> row.dossier().isEmpty());
        }
        String bare = csv(";", names(), row("О сдаче в аренду", "02.03.2026"));
        try (Register register = Register.read("leases.csv", bare.getBytes(Charset.forName("IBM866")))) {
            assertThat(register.problems()).extracting(RegisterProblem::code).containsExactly("file.letters");
        }
        isRight(bare.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void errorsOfSpreadsheetsAreRefused() throws Exception {
        for (String error : List.of("#N/A", "#Н/Д", "#ССЫЛКА!")) {
            byte[] file = csv(";", headings(Language.RU), names(), row("О сдаче", error))
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(rows(file).get(0).problems())
                    .extracting(RegisterProblem::code)
                    .containsExactly("cell.error");
        }
    }

    @Test
    void aQuoteThatIsNotClosedEndsTheRowsAndNotTheProgram() throws Exception {
        byte[] file = (whole(";") + "\r\n\"\";\"8\";\"Карасу").getBytes(StandardCharsets.UTF_8);
        List<RegisterRow> rows = rows(file);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(1);
        assertThat(rows.get(0).dossier()).isPresent();
    }

    @Test
    void whatIsNoRegisterIsRefused() throws Exception {
        for (String text : List.of("a;b\n1;2", "просто текст", "{\"unit\": \"x\"}")) {
            try (Register register = Register.read("x.csv", text.getBytes(StandardCharsets.UTF_8))) {
                assertThat(register.problems())
                        .extracting(RegisterProblem::code)
                        .containsExactly("sheet.no-names");
                assertThat(register.rows()).isEmpty();
            }
        }
    }

    @Test
    void oneRegisterMayBeSeveralFiles(@TempDir Path folder) throws Exception {
        String territories = csv(
                ",",
                List.of("ereje-register:territories", "name", "kind", "population", "partOf"),
                List.of("", "Карасу", "ауылдық округ", "2350", "Аксу"),
                List.of("", "Аксу", "аудан", "", ""));
        String bodies = csv(
                "\t",
                List.of("ereje-register:bodies", "name", "kind", "territory"),
                List.of("", "Собрание Карасу", "assembly", "Карасу"),
                List.of("", "Омаров А.", "akim", "Карасу"));
        String meetings = csv(
                ";",
                List.of(
                        "ereje-register:meetings",
                        "id",
                        "territory",
                        "date",
                        "organiser",
                        "issues[0].text",
                        "issues[1].text",
                        "notices[0].date",
                        "notices[0].issues"),
                List.of("", "С-1", "Карасу", "20.02.2026", "аппарат", "Гараж", "Клуб", "01.02.2026", "1; 2"));
        String leases = csv(
                ";",
                List.of(
                        "ereje-register:lease",
                        "id",
                        "date",
                        "decidedBy",
                        "consents[0].givenBy",
                        "consents[0].meeting"),
                List.of("", "7", "02.03.2026", "аким", "Собрание Карасу", "С-1"));
        Path last = Files.writeString(folder.resolve("leases.csv"), leases);
        try (Register register = Register.open(
                last,
                Files.writeString(folder.resolve("m.csv"), meetings),
                Files.writeString(folder.resolve("b.csv"), bodies),
                Files.writeString(folder.resolve("t.csv"), territories))) {
            assertThat(register.problems()).isEmpty();
            List<RegisterRow> rows = register.rows().toList();
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).problems()).isEmpty();
            var dossier = rows.get(0).dossier().orElseThrow();
            assertThat(dossier.meetings()).hasSize(1);
            assertThat(dossier.meetings()
                            .get(0)
                            .notices()
                            .asOptional()
                            .orElseThrow()
                            .get(0)
                            .issues()
                            .asOptional())
                    .hasValueSatisfying(issues -> assertThat(issues).hasSize(2));
            assertThat(dossier.actors())
                    .extracting(actor -> actor.name().asOptional().orElse(""))
                    .containsExactlyInAnyOrder("Омаров А.", "Собрание Карасу", "");
            assertThat(dossier.consents().get(0).decision().asOptional().map(each -> each.id()))
                    .contains("7");
            // A second time from the start.
            assertThat(register.rows()).hasSize(1).allMatch(row -> row.dossier().isPresent());
        }
    }

    @Test
    void aRowThatNamesARowThatIsWrongIsRefused() throws Exception {
        String meetings = csv(
                ";",
                List.of("ereje-register:meetings", "id", "date"),
                List.of("", "С-1", "02/03/2026"),
                List.of("", "С-2", ""));
        String leases = csv(
                ";",
                List.of("ereje-register:lease", "id", "unit", "unit.kind", "consents[0].meeting"),
                List.of("", "7", "Карасу", "village", "С-1"),
                List.of("", "8", "Карасу", "village", "С-2"));
        try (Register register = Register.read(
                new Source("l.csv", leases.getBytes(StandardCharsets.UTF_8)),
                new Source("m.csv", meetings.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(register.problems()).extracting(RegisterProblem::code).containsExactly("day.two-readings");
            List<RegisterRow> rows = register.rows().toList();
            assertThat(rows.get(0).problems()).extracting(RegisterProblem::code).containsExactly("name.broken-row");
            assertThat(rows.get(1).dossier()).isPresent();
        }
    }

    @Test
    void aTemplateOfCsvIsReadByAnyLanguage() throws Exception {
        for (Language language : Language.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RegisterTemplate.writeCsv(out, DecisionKind.LEASE, language);
            assertThat(rows(out.toByteArray())).isEmpty();
        }
    }

    /** Of a table that lost its row of names nobody knows how many decisions it holds: it is named apart from what is wrong with rows. */
    @Test
    void whatNobodyReadIsNamed() throws Exception {
        byte[] right = whole(";").getBytes(StandardCharsets.UTF_8);
        byte[] lost = csv(";", headings(Language.RU), row("О сдаче в аренду", "02.03.2026"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] own = "Фамилия;Имя\nА;Б\n".getBytes(StandardCharsets.UTF_8);
        try (Register register = Register.read(
                new Register.Source("a.csv", right),
                new Register.Source("b.csv", lost),
                new Register.Source("c.csv", own))) {
            assertThat(register.unread())
                    .extracting(RegisterProblem::code)
                    .containsExactly("sheet.lost-names", "sheet.no-names");
            assertThat(register.problems()).containsAll(register.unread());
            assertThat(register.rows()).hasSize(1);
        }
        try (Register register = Register.read("a.csv", right)) {
            assertThat(register.unread()).isEmpty();
        }
    }
}
