package kz.ereje.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.ereje.examples.benchmarks.measuring.Figures;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;
import org.junit.jupiter.api.Test;

class ResultsPageTest {

    private static final String TOKENS = "tokens LOAD";

    private final Figures figures = Figures.ofThisMachine();

    @Test
    void whatWasNotMeasuredSaysSo() {
        assertThat(ResultsPage.of(figures)).contains("## JSON to facts", "Not measured yet.", "| – | not measured |");
    }

    @Test
    void aTableIsMadeOfMediansWithTheirSpread() {
        measured(10, 11.4);
        assertThat(ResultsPage.of(figures))
                .contains("| read LOAD | 20.0 | 20.0–26.0 | 2.00 | 700 |")
                .contains("The control, `tokens LOAD`, moved by 14 %.")
                .contains("JSON to facts, the load: times taking it apart into tokens | ≤ 3.00 | 2.00 | yes |")
                .contains("JSON to facts, the examples: times taking it apart into tokens | ≤ 3.00 | 4.00 | no |");
    }

    @Test
    void aTableWhoseControlMovedIsNotWrittenAndSaysByHowMuch() {
        measured(10, 11.6);
        assertThat(ResultsPage.of(figures))
                .contains("Not written: `tokens LOAD`, measured first, between and last, moved by 16 %.")
                .contains("measure --table reading")
                .doesNotContain("| read LOAD |")
                .contains("JSON to facts, the load: times taking it apart into tokens | ≤ 3.00 | – | not measured |");
    }

    @Test
    void theFolderTellsItsRateAndItsPeak() {
        MeasuredTable table = new MeasuredTable("alone");
        table.add("alone", 1, folder(2e6, 100, 51_200));
        table.add(FolderPart.ALL, 1, folder(5e6, 100, 102_400));
        table.add(FolderPart.TENTH, 1, folder(1e6, 10, 102_400));
        figures.tables().put("folder", table);
        assertThat(ResultsPage.of(figures))
                .contains("| examples/check, all | 100 | 5.00 | 5.00–5.00 | 20 | 100 |")
                .contains("only reading, parsing and writing | ≥ 0.50 | 0.40 | no |")
                .contains("times that of a tenth of the folder | ≤ 1.25 | 1.00 | yes |");
    }

    @Test
    void whatAnApplicationPaysHasItsAim() {
        MeasuredTable memory = new MeasuredTable("an empty JVM");
        memory.add("an empty JVM", 1, values(40));
        memory.add("ENGINE", 1, Map.of(MeasuredTable.BYTES, 42e6));
        memory.add("DIRECT", 1, Map.of(MeasuredTable.BYTES, 84e6));
        figures.tables().put("memory", memory);
        assertThat(ResultsPage.of(figures))
                .contains("## Memory that the first checker adds to a process")
                .contains("| ENGINE | 40.1 | 40.1–40.1 |")
                .contains("ENGINE: MB of memory | ≤ 60.0 | 42.0 | yes |")
                .contains("seconds of an application's start | ≤ 1.00 | – | not measured |");
    }

    @Test
    void theDeskHasItsAims() {
        desk(
                "desk",
                DeskPart.START,
                Map.of(MeasuredTable.TIME, 1.4e6, DeskPart.RESIDENT, 102_400.0, DeskPart.PEAK, 153_600.0));
        desk(
                "desk-answers",
                DeskPart.INTERVIEWS,
                Map.of(
                        DeskPart.ANSWERS,
                        1_200.0,
                        DeskPart.AGAIN,
                        7.0,
                        DeskPart.P50,
                        20e3,
                        DeskPart.P99,
                        90e3,
                        DeskPart.MAX,
                        300e3));
        assertThat(ResultsPage.of(figures))
                .contains("| examples/desk | 1.40 | 1.40–1.40 | 100 | 150 |")
                .contains("first page: seconds | ≤ 1.50 | 1.40 | yes |")
                .contains("with one interview, MB | ≤ 150 | 157 | no |")
                .contains("| interviews | 1,200 | 7 | 20.0 | 90.0 | 90.0–90.0 | 300 |")
                .contains("p99: ms | ≤ 100 | 90.0 | yes |")
                .contains("list after one file changed: seconds | ≤ 1.00 | – | not measured |");
    }

    /** One round without any is no excuse for another. */
    @Test
    void whatProgramsWereRefusedIsThatOfTheWorstRound() {
        MeasuredTable table = new MeasuredTable("an empty JVM");
        table.add("an empty JVM", 1, values(40));
        table.add(DeskPart.CLIENTS, 1, clients(0));
        table.add(DeskPart.CLIENTS, 2, clients(0));
        table.add(DeskPart.CLIENTS, 3, clients(5));
        figures.tables().put("desk-clients", table);
        assertThat(ResultsPage.of(figures))
                .contains("| 60 | 6,000 | 100 | 5 | 0 | 20.0 | 90.0 | 100 | 110 |")
                .contains("answers other than a report | ≤ 0.00 | 5.00 | no |");
    }

    private static Map<String, Double> clients(double busy) {
        return Map.of(
                DeskPart.SECONDS,
                60.0,
                DeskPart.ANSWERED,
                6_000.0,
                DeskPart.BUSY,
                busy,
                DeskPart.ERRORS,
                0.0,
                DeskPart.P50,
                20e3,
                DeskPart.P99,
                90e3,
                DeskPart.EARLY,
                102_400.0,
                DeskPart.RESIDENT,
                112_640.0);
    }

    private void desk(String name, String way, Map<String, Double> measured) {
        MeasuredTable table = new MeasuredTable("an empty JVM");
        table.add("an empty JVM", 1, values(40));
        table.add(way, 1, measured);
        figures.tables().put(name, table);
    }

    private static Map<String, Double> folder(double micros, double dossiers, double peak) {
        return Map.of(MeasuredTable.TIME, micros, FolderPart.DOSSIERS, dossiers, FolderPart.PEAK, peak);
    }

    private void measured(double first, double last) {
        MeasuredTable table = new MeasuredTable(TOKENS);
        table.add(TOKENS, 1, values(first));
        table.add(TOKENS, 2, values(10));
        table.add(TOKENS, 2, values(last));
        for (double read : new double[] {20, 20, 26}) {
            table.add("read LOAD", 1, values(read));
        }
        table.add("tokens EXAMPLES", 1, values(5));
        table.add("read EXAMPLES", 1, values(20));
        figures.tables().put("reading", table);
    }

    private static Map<String, Double> values(double time) {
        return Map.of(MeasuredTable.TIME, time, MeasuredTable.BYTES, 700.0);
    }
}
