package kz.ereje.examples.benchmarks.page;

import static kz.ereje.examples.benchmarks.measuring.MeasuredTable.TIME;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;

/** What those meet who audit many decisions. */
final class AuditSections {

    private static final double SECONDS = 1e6;
    private static final double MIB = 1024;

    private AuditSections() {}

    static List<Section> all() {
        return List.of(lines(), million(), register());
    }

    private static Section lines() {
        return new Section(
                "lines",
                "Lines of dossiers",
                List.of(
                        "`examples/check --format ndjson` on a file with a dossier a line, one checked at a time and two. What it is compared with takes each line",
                        "apart into a dossier by `Dossiers.read`, in one thread, and writes for each as many bytes as its answer has on average. The command reads",
                        "and writes in a thread of its own beside those that check, so that one job takes more than one processor. All output is discarded."),
                table -> rows(table, table.control(), AuditPart.ONE_JOB, AuditPart.TWO_JOBS));
    }

    private static Section million() {
        return new Section(
                "million",
                "A million lines",
                List.of("The same with as many jobs as processors and `-Xmx512m`, once."),
                table -> rows(table, table.control(), AuditPart.MILLION));
    }

    private static Section register() {
        return new Section(
                "register",
                "A register",
                List.of(
                        "A workbook of leases, each row lawful, with 44 filled cells a row. The library alone reads every cell and writes it into another workbook; `ereje-register`",
                        "makes a dossier of each row and writes the rows back with an answer beside them, nothing checked; the command checks each row as well."),
                table -> rows(table, table.control(), AuditPart.IN_AND_OUT, AuditPart.CHECKED));
    }

    private static List<String> rows(MeasuredTable table, String... names) {
        return Shown.joined(
                Shown.heading("what", "dossiers", "s", "lowest–highest", "dossiers a second", "peak, MiB"),
                Stream.of(names).map(name -> row(table, name)));
    }

    private static String row(MeasuredTable table, String name) {
        double dossiers = table.median(name, FolderPart.DOSSIERS);
        double peak = table.median(name, FolderPart.PEAK);
        return Shown.row(
                name,
                Shown.whole(dossiers),
                Shown.spread(table.spread(name, TIME), SECONDS),
                Shown.whole(dossiers / table.time(name) * SECONDS),
                peak > 0 ? Shown.whole(peak / MIB) : "–");
    }
}
