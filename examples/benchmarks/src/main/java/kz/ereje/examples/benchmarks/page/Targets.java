package kz.ereje.examples.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kz.ereje.examples.benchmarks.measuring.Figures;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;

/** What was aimed at, and whether it was reached. */
final class Targets {

    private final Figures figures;
    private final List<String> rows = new ArrayList<>();

    private Targets(Figures figures) {
        this.figures = figures;
    }

    /** The rows of the table: what, its aim, its measured value, reached or not; a table that does not stand has no value. */
    static List<String> of(Figures figures) {
        Targets targets = new Targets(figures);
        targets.readingAndData();
        targets.folder();
        targets.starts();
        targets.calls();
        targets.answers();
        targets.desk();
        targets.audit();
        return targets.rows;
    }

    private void readingAndData() {
        for (String source : List.of("LOAD", "EXAMPLES")) {
            String what = source.equals("LOAD") ? "the load" : "the examples";
            atMost(
                    "JSON to facts, " + what + ": times taking it apart into tokens",
                    3,
                    "reading",
                    read -> read.time("read " + source) / read.time("tokens " + source));
        }
        atMost(
                "what matters of a decision, one language, no remedies, to JSON: times a check by ENGINE",
                4,
                "data",
                data -> data.time("checkToLine") / data.time("check") - 1);
    }

    private void folder() {
        atLeast(
                "a folder to NDJSON of what matters: rate as a share of only reading, parsing and writing",
                0.5,
                "folder",
                folder -> folder.time(folder.control()) / folder.time(FolderPart.ALL));
        atMost(
                "the same: peak of memory, times that of a tenth of the folder",
                1.25,
                "folder",
                folder -> folder.median(FolderPart.ALL, FolderPart.PEAK)
                        / folder.median(FolderPart.TENTH, FolderPart.PEAK));
    }

    private void starts() {
        atMost(
                "first answer of a fresh JVM, ENGINE: times an empty JVM",
                12,
                "starts",
                starts -> starts.time("first answer, ENGINE") / starts.time(starts.control()));
        atMost(
                "the same with a class-data archive",
                5.5,
                "starts",
                starts -> starts.time("first answer, ENGINE, class-data archive") / starts.time(starts.control()));
        atMost(
                "ComplianceChecker.create in a fresh JVM, ENGINE: seconds of an application's start",
                1,
                "starts",
                starts -> starts.median("first answer, ENGINE", "create") / 1e6);
        atMost(
                "what the first checker adds to a process, ENGINE: MB of memory",
                60,
                "memory",
                memory -> memory.median("ENGINE", MeasuredTable.BYTES) / 1e6);
        atMost(
                "examples/check on one file: seconds",
                0.6,
                "starts",
                starts -> starts.time("examples/check, one file") / 1e6);
    }

    private void calls() {
        atMost(
                "a decision without violations, DIRECT: bytes",
                4096,
                "calls",
                calls -> calls.median("Lawful violations DIRECT", MeasuredTable.BYTES));
        for (String mode : List.of("ENGINE", "DIRECT")) {
            atMost(
                    "report of the whole act, " + mode + ": times violations only",
                    3,
                    "calls",
                    calls -> calls.time("Check report " + mode) / calls.time("Check violations " + mode));
            atLeast(
                    "two threads, " + mode + ": times the rate of one",
                    1.6,
                    "threads",
                    threads -> 2 * threads.time("report " + mode + " x1") / threads.time("report " + mode + " x2"));
        }
    }

    private void answers() {
        atMost(
                "the slowest of the files that are made to take long: times the examples",
                10,
                "answers",
                answers -> answers.names().stream()
                                .filter(name -> !name.equals(answers.control()))
                                .mapToDouble(answers::time)
                                .max()
                                .orElseThrow()
                        / answers.time("EXAMPLES"));
    }

    private void desk() {
        atMost("examples/desk to its first page: seconds", 1.5, "desk", desk -> desk.time(DeskPart.START) / 1e6);
        atMost(
                "the same: peak of memory with one interview, MB",
                150,
                "desk",
                desk -> desk.median(DeskPart.START, DeskPart.PEAK) * 1024 / 1e6);
        atMost(
                "an answer in the desk to the page with the new verdict, p99: ms",
                100,
                "desk-answers",
                answers -> answers.median(DeskPart.INTERVIEWS, DeskPart.P99) / 1e3);
        for (String list : List.of(DeskPart.FIRST, DeskPart.LATER)) {
            atMost(
                    "1,000 dossiers in the desk, " + list + ": seconds",
                    1,
                    "desk-list",
                    lists -> lists.time(list) / 1e6);
        }
        atMost(
                "32 programs that ask the desk at once for a minute: answers other than a report",
                0,
                "desk-clients",
                clients -> clients.spread(DeskPart.CLIENTS, DeskPart.BUSY).highest()
                        + clients.spread(DeskPart.CLIENTS, DeskPart.ERRORS).highest());
    }

    private void audit() {
        atLeast(
                "lines of dossiers to NDJSON of what matters: rate as a share of only parsing and writing",
                0.5,
                "lines",
                lines -> lines.time(lines.control()) / lines.time(AuditPart.TWO_JOBS));
        atLeast(
                "the same: two jobs, times the rate of one",
                1.6,
                "lines",
                lines -> lines.time(AuditPart.ONE_JOB) / lines.time(AuditPart.TWO_JOBS));
        atLeast(
                "a million lines: rate as a share of only parsing and writing",
                0.5,
                "million",
                lines -> lines.time(lines.control()) / lines.time(AuditPart.MILLION));
        atMost(
                "a register of 50,000 rows in and out: times the library alone",
                3,
                "register",
                register -> register.time(AuditPart.IN_AND_OUT) / register.time(register.control()));
    }

    private void atLeast(String what, double aim, String table, ToDoubleFunction<MeasuredTable> figure) {
        row(what, "≥ " + Shown.figure(aim), table, figure, aim, 1);
    }

    private void atMost(String what, double aim, String table, ToDoubleFunction<MeasuredTable> figure) {
        row(what, "≤ " + Shown.figure(aim), table, figure, aim, -1);
    }

    private void row(
            String what,
            String shown,
            String table,
            ToDoubleFunction<MeasuredTable> figure,
            double aim,
            int direction) {
        rows.add(figures.table(table)
                .filter(MeasuredTable::stands)
                .map(figure::applyAsDouble)
                .map(value ->
                        Shown.row(what, shown, Shown.figure(value), direction * (value - aim) >= 0 ? "yes" : "no"))
                .orElseGet(() -> Shown.row(what, shown, "–", "not measured")));
    }
}
