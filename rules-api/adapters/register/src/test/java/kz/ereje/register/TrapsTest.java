package kz.ereje.register;

import static kz.ereje.register.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.Dossier;
import kz.ereje.model.Limits;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.fact.Fact;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What spreadsheets do to what people type: each is refused with its place and in three languages, or read right. */
class TrapsTest {

    private static RegisterRow only(Sample sample) {
        Register register = sample.read();
        assertThat(register.problems()).isEmpty();
        List<RegisterRow> rows = register.rows().toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Dossier dossier(Sample sample) {
        RegisterRow row = only(sample);
        assertThat(row.problems()).isEmpty();
        return row.dossier().orElseThrow();
    }

    private static Lease lease(Sample sample) {
        return (Lease) dossier(sample).decisions().get(0);
    }

    @Test
    void aRowIsADossier() {
        Dossier dossier = dossier(Sample.lease());
        Lease lease = (Lease) dossier.decisions().get(0);
        assertThat(lease.id()).isEqualTo("12-3");
        assertThat(lease.particulars().date().asOptional()).contains(LocalDate.of(2026, 3, 2));
        assertThat(lease.contract()).isInstanceOf(Fact.None.class);
        assertThat(lease.particulars().signedBy().isMissing()).isTrue();
        assertThat(dossier.territories()).hasSize(2);
        assertThat(dossier.territories().get(0).population().asOptional()).contains(2350);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("date", Sample.day(0), "day.serial", "0"),
                Arguments.of("date", Sample.day(1), "day.serial", "1"),
                Arguments.of("date", Sample.day(60), "day.serial", "60"),
                Arguments.of("date", "s=\"1\"><v>46083.5</v>", "day.hour", "46083.5"),
                Arguments.of("date", "s=\"1\"><v>-5</v>", "day.serial", "-5"),
                Arguments.of("date", "s=\"1\"><v>999999</v>", "day.other-age", "25.11.4637"),
                Arguments.of("date", Sample.number("46083"), "day.is-number", "46083"),
                Arguments.of("date", "s=\"3\"><v>46083</v>", "day.part", "46083"),
                Arguments.of("date", text("02/03/2026"), "day.two-readings", "02/03/2026"),
                Arguments.of("date", text("25/03/2026"), "day.two-readings", "25/03/2026"),
                Arguments.of("date", text("02.03.26"), "day.short-year", "02.03.26"),
                Arguments.of("date", text("31.02.2026"), "day.none", "31.02.2026"),
                Arguments.of("date", text("весной"), "day.unreadable", "весной"),
                Arguments.of("date", "t=\"b\"><v>1</v>", "day.unreadable", "TRUE"),
                Arguments.of("date", "t=\"e\"><v>#N/A</v>", "cell.error", "#N/A"),
                Arguments.of("id", "t=\"e\"><v>#REF!</v>", "cell.error", "#REF!"),
                Arguments.of("title", "><f>A1</f>", "cell.no-result", ""),
                Arguments.of("title", "><f>A1</f><v></v>", "cell.no-result", ""),
                Arguments.of("id", Sample.day(46083), "text.is-day", "02.03.2026"),
                Arguments.of("id", Sample.number("12.5"), "text.is-number", "12.5"),
                Arguments.of("title", "t=\"b\"><v>0</v>", "text.is-yes-no", "FALSE"),
                Arguments.of(
                        "title", text("О сдаче ?араж а в аренду"), "text.lost-letters", "О сдаче ?араж а в аренду"),
                Arguments.of("title", text("Са?дау туралы"), "text.lost-letters", "Са?дау туралы"),
                Arguments.of("title", text("О \u202Eсдаче"), "text.character", "О \u202Eсдаче"),
                Arguments.of("title", text("О\nсдаче"), "text.line-break", "О\nсдаче"),
                Arguments.of("asset.registered", text("наверное"), "word.unknown", "наверное"),
                Arguments.of("asset.registered", Sample.number("1"), "word.unknown", "1"),
                Arguments.of("decidedBy", text("Омаров"), "name.unknown", "Омаров"),
                Arguments.of("decidedBy", text("Мэр"), "name.unknown", "Мэр"),
                Arguments.of("unit", text("Карасуу"), "name.misspelt", "Карасуу"),
                Arguments.of("consents[0].meeting", text("7"), "name.unknown", "7"),
                Arguments.of("contract.date", Sample.day(46083), "group.none-and-more", "02.03.2026"),
                Arguments.of("expected", text("плохо"), "expected.unreadable", "плохо"),
                Arguments.of("row", text("пример"), "row.example-changed", "пример"),
                Arguments.of("row", text("1"), "row.mark", "1"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String path, String cell, String code, String found) {
        Sample sample = Sample.lease().with(path, cell);
        RegisterRow row = only(sample);
        assertThat(row.dossier()).isEmpty();
        assertThat(row.problems()).hasSize(1);
        RegisterProblem problem = row.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.sheet()).isEqualTo(Sample.SHEET);
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(sample.letters(path));
        assertThat(problem.found()).isEqualTo(found);
        assertThat(Stream.of(Language.values()).map(problem::message).distinct())
                .hasSize(3);
        for (Language language : Language.values()) {
            assertThat(problem.message(language))
                    .contains(Sample.SHEET, "3", sample.letters(path))
                    .contains(Phrases.in(language)
                            .say(
                                    "problem." + code,
                                    problem.message(language).isEmpty() ? "" : value(problem, language)))
                    .doesNotContain("{0}");
        }
    }

    /** The value that a message has in its middle; the tests look at the words around it. */
    private static String value(RegisterProblem problem, Language language) {
        return switch (problem.code()) {
            case "text.character" -> "U+202E";
            case "name.misspelt" -> "Карасу";
            case "expected.unreadable" -> "плохо";
            default -> "";
        };
    }

    @Test
    void aMessageSaysWhereAndWhatAndWhatWasExpected() {
        RegisterProblem problem =
                only(Sample.lease().with("date", text("02/03/2026"))).problems().get(0);
        assertThat(problem.message(Language.RU))
                .isEqualTo("лист «Аренда», строка 3, столбец E «Дата решения (возникновения обязанности)»: Дату можно"
                        + " прочесть двояко: сначала день или сначала месяц. Указано: «02/03/2026»."
                        + " Ожидалось: дата, например 02.03.2026.");
        assertThat(problem.message(Language.KK))
                .isEqualTo("«Аренда» парағы, 3-жол, E бағаны «Дата решения (возникновения обязанности)»: Күнді екі"
                        + " түрлі оқуға болады: алдымен күні немесе алдымен айы. Жазылғаны: «02/03/2026»."
                        + " Күтілгені: күн, мысалы 02.03.2026.");
        assertThat(problem.message(Language.EN))
                .isEqualTo("sheet «Аренда», row 3, column E «Дата решения (возникновения обязанности)»: The day can be"
                        + " read in two ways: first the day or first the month. There stands: «02/03/2026»."
                        + " Expected: a day, such as 02.03.2026.");
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(text("02.03.2026"), LocalDate.of(2026, 3, 2)),
                Arguments.of(text("\u00a002.03.2026\u00a0"), LocalDate.of(2026, 3, 2)),
                Arguments.of(text("02.\u00a003.\u202f2026"), LocalDate.of(2026, 3, 2)),
                Arguments.of(text("2.3.2026"), LocalDate.of(2026, 3, 2)),
                Arguments.of(text("2026-03-02"), LocalDate.of(2026, 3, 2)),
                Arguments.of("t=\"d\"><v>2026-03-02T00:00:00</v>", LocalDate.of(2026, 3, 2)),
                Arguments.of(Sample.day(61), LocalDate.of(1900, 3, 1)),
                Arguments.of("s=\"1\"><f>TODAY()</f><v>46083</v>", LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @MethodSource
    void days(String cell, LocalDate day) {
        assertThat(lease(Sample.lease().with("date", cell)).particulars().date().asOptional())
                .contains(day);
    }

    @Test
    void aBookThatCountsFrom1904IsReadRight() {
        Sample sample = Sample.lease().workbook("<workbookPr date1904=\"1\"/>");
        assertThat(lease(sample.with("date", Sample.day(44621)))
                        .particulars()
                        .date()
                        .asOptional())
                .contains(LocalDate.of(2026, 3, 2));
        assertThat(lease(sample.with("date", Sample.day(0)))
                        .particulars()
                        .date()
                        .asOptional())
                .contains(LocalDate.of(1904, 1, 1));
    }

    @Test
    void wholeNumbersAreReadAndDecimalCommasAreNot() {
        assertThat(count("2\u00a0350").code()).isEqualTo("");
        assertThat(count("2350,5").code()).isEqualTo("count.fraction");
        assertThat(count("2,350").code()).isEqualTo("count.fraction");
        assertThat(count("2350.0").code()).isEqualTo("count.fraction");
        assertThat(count("-5").code()).isEqualTo("count.unreadable");
        assertThat(count("99999999999").code()).isEqualTo("count.unreadable");
        assertThat(count("много").code()).isEqualTo("count.unreadable");
    }

    @Test
    void wholeTengeAreReadOfTextsAndOfNumbersAlike() throws Exception {
        for (Cell cell : List.of(
                Cell.text("350 000"),
                Cell.text("350000"),
                Cell.text("350\u00a0000"),
                new Cell(Cell.Kind.NUMBER, "350000", new BigDecimal("3.5E5")))) {
            assertThat(amount(cell)).isEqualTo(350_000L);
        }
        assertThat(amount(Cell.text("1 000 000 000 000 000"))).isEqualTo(Limits.MAX_AMOUNT);
        assertThat(amount(Cell.text("1000000000000000"))).isEqualTo(Limits.MAX_AMOUNT);
        assertThat(amount(Cell.text("0"))).isEqualTo(0L);
        for (String wrong : List.of("-1", "1000000000000001", "9 000 000 000 000 000 000 000", "тысяча", "нет")) {
            assertThat(code(() -> amount(Cell.text(wrong)))).as(wrong).isEqualTo("amount.unreadable");
        }
        for (Cell wrong : List.of(Cell.text("350000,50"), new Cell(Cell.Kind.NUMBER, "0.5", new BigDecimal("0.5")))) {
            assertThat(code(() -> amount(wrong))).isEqualTo("count.fraction");
        }
    }

    private static @Nullable Object amount(Cell cell) throws NotUnderstood {
        return CellReader.value(Tables.of(DecisionKind.LEASE).column("amount"), cell, (column, name) -> name);
    }

    private static String code(ThrowingCallable read) {
        return catchThrowableOfType(NotUnderstood.class, read).code();
    }

    private record Read(String code) {}

    private static Read count(String text) {
        try {
            CellReader.value(Tables.TERRITORIES.column("population"), Cell.text(text), (column, name) -> name);
            return new Read("");
        } catch (NotUnderstood e) {
            return new Read(e.code());
        }
    }

    @Test
    void mergedCellsAreRefusedInEachOfTheirRows() {
        Sample sample = Sample.lease().again().with("id", text("13"));
        String column = sample.letters("decidedBy");
        sample.afterRows("<mergeCells><mergeCell ref=\"" + column + "3:" + column + "4\"/></mergeCells>");
        List<RegisterRow> rows = sample.read().rows().toList();
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.problems()).extracting(RegisterProblem::code).containsExactly("cell.merged");
            assertThat(row.problems().get(0).column()).isEqualTo(column);
        });
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndTold() {
        Sample sample = Sample.lease()
                .rowAttributes("hidden=\"1\"")
                .sheetAttributes("state=\"hidden\"")
                .beforeRows("<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols>");
        Register register = sample.read();
        assertThat(register.remarks())
                .extracting(RegisterProblem::code)
                .containsExactlyInAnyOrder("sheet.hidden", "column.hidden");
        RegisterRow row = register.rows().toList().get(0);
        assertThat(row.dossier()).isPresent();
        assertThat(row.remarks()).extracting(RegisterProblem::code).containsExactly("row.hidden");
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                Arguments.of(Sample.lease().above("Реестр договоров"), "heading.title-rows"),
                Arguments.of(Sample.lease().heading("date", "Дата"), "heading.renamed"),
                Arguments.of(Sample.lease().heading("date", ""), "heading.renamed"),
                Arguments.of(Sample.lease().heading("#1", "Примечание"), "heading.unknown"),
                Arguments.of(Sample.lease().heading("#1", "Название решения"), "heading.doubled"),
                Arguments.of(
                        Sample.lease().afterRows("<mergeCells><mergeCell ref=\"D1:E1\"/></mergeCells>"),
                        "heading.merged"));
    }

    @ParameterizedTest
    @MethodSource
    void headings(Sample sample, String code) {
        Register register = sample.read();
        assertThat(register.problems())
                .extracting(RegisterProblem::code)
                .contains(code)
                .containsOnly(code);
        for (Language language : Language.values()) {
            assertThat(register.problems().get(0).message(language)).contains(Sample.SHEET);
        }
        assertThat(register.rows()).hasSize(1).allSatisfy(row -> {
            assertThat(row.dossier()).isEmpty();
            assertThat(row.problems()).extracting(RegisterProblem::code).containsExactly("row.sheet-refused");
        });
    }

    @Test
    void headingsOfAnyOfTheLanguagesAreRead() {
        Sample sample = Sample.lease();
        Column date = Tables.of(kz.ereje.model.decision.DecisionKind.LEASE).column("date");
        assertThat(dossier(sample.heading("date", date.heading(Language.KK)))).isNotNull();
        assertThat(dossier(sample.heading("date", date.heading(Language.EN)))).isNotNull();
    }

    @Test
    void aColumnOfTheUsersOwnIsLeftAlone() {
        assertThat(dossier(Sample.lease().heading("#1", "# Примечание").with("#1", text("кто?то"))))
                .isEqualTo(dossier(Sample.lease()));
    }

    @Test
    void aCellWithoutHeadingIsRefused() {
        RegisterRow row = only(Sample.lease().heading("#1", "").with("#1", text("Омаров")));
        assertThat(row.problems()).extracting(RegisterProblem::code).containsExactly("cell.no-heading");
    }

    @Test
    void aNumberInTwoRowsIsRefusedAndTheOtherRowsAreRead() {
        Sample sample = Sample.lease().again().again().with("id", text("14"));
        List<RegisterRow> rows = sample.read().rows().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).dossier()).isPresent();
        assertThat(rows.get(1).problems()).extracting(RegisterProblem::code).containsExactly("id.doubled");
        assertThat(rows.get(1).problems().get(0).message(Language.RU)).contains("на листе «Аренда», в строке 3");
        assertThat(rows.get(2).dossier()).isPresent();
    }

    @Test
    void aBadRowTellsAllItsProblems() {
        RegisterRow row = only(Sample.lease()
                .with("date", text("02/03/2026"))
                .with("asset.registered", text("наверное"))
                .with("id", ">"));
        assertThat(row.problems())
                .extracting(RegisterProblem::code)
                .containsExactlyInAnyOrder("id.lacking", "day.two-readings", "word.unknown");
    }

    @Test
    void someoneOfTheRowItselfIsNamed() {
        Sample sample = Sample.lease()
                .with("contract.type", text("имущественный наем (аренда)"))
                .with("contract.counterparty", text("Арендатор"));
        RegisterRow row = only(sample);
        if (row.dossier().isEmpty()) {
            assertThat(row.problems()).extracting(RegisterProblem::code).containsExactly("word.unknown");
            sample.with("contract.type", text("lease"));
        }
        assertThat(dossier(sample)
                        .contracts()
                        .get(0)
                        .counterparty()
                        .asOptional()
                        .map(each -> each.id()))
                .contains("recipient");
    }
}
