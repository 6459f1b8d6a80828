package kz.ereje.examples.benchmarks.page;

import static kz.ereje.examples.benchmarks.measuring.MeasuredTable.BYTES;
import static kz.ereje.examples.benchmarks.measuring.MeasuredTable.TIME;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;

/** What whole processes take. */
final class ProcessSections {

    private ProcessSections() {}

    static List<Section> all() {
        return List.of(folder(), harness(), starts(), heap(), memory());
    }

    private static Section folder() {
        return new Section(
                "folder",
                "A folder",
                List.of(
                        "`examples/check --format ndjson` writes a line of what matters for each dossier, in one language. What it is compared with lists",
                        "the same folder, takes each file apart into a dossier by `Dossiers.read`, file after file in one thread, and writes for each as many",
                        "bytes as a line has on average, checking nothing. All output is discarded, and all files were read before, so that no disk is",
                        "measured. The peak is the most memory that the process had at a time, as the system counts it; it stays flat where a folder",
                        "ten times as large has the same. In a profile of such a run the JVM's compiler took two fifths of the processor time, reading and",
                        "checking three tenths, making the lines as much: the code that checks is far larger than the code that reads, and the run is over",
                        "soon after it has been compiled."),
                table -> Shown.joined(
                        Shown.heading("what", "dossiers", "s", "lowest–highest", "dossiers a second", "peak, MiB"),
                        Stream.of(table.control(), FolderPart.ALL, FolderPart.TENTH)
                                .map(name -> folderRow(table, name))));
    }

    private static Section harness() {
        return new Section(
                "harness",
                "A folder as tests",
                List.of(
                        "Each dossier is a case of JUnit, read when its turn comes, with the least that can be stated of its report; beside it the command",
                        "on the same folder, in a process without a limit."),
                table -> Shown.joined(
                        Shown.heading("what", "dossiers", "s", "lowest–highest", "dossiers a second", "peak, MiB"),
                        Stream.of(table.control(), FolderPart.HARNESS).map(name -> folderRow(table, name))));
    }

    private static String folderRow(MeasuredTable table, String name) {
        double dossiers = table.median(name, FolderPart.DOSSIERS);
        double peak = table.median(name, FolderPart.PEAK);
        return Shown.row(
                name,
                Shown.whole(dossiers),
                Shown.spread(table.spread(name, TIME), 1e6),
                Shown.whole(dossiers / table.time(name) * 1e6),
                peak > 0 ? Shown.whole(peak / 1024) : "–");
    }

    private static Section starts() {
        return new Section(
                "starts",
                "From a start to an answer",
                List.of(
                        "Whole processes by the clock. `create` is `ComplianceChecker.create` alone, `answer` is reading the first dossier and checking it;",
                        "the rest of the time is the JVM's own."),
                table -> Shown.joined(
                        Shown.heading("what", "ms", "lowest–highest", "× an empty JVM", "create, ms", "answer, ms"),
                        table.names().stream().sorted().map(name -> startRow(table, name))));
    }

    private static String startRow(MeasuredTable table, String name) {
        boolean parted = name.startsWith("first");
        return Shown.row(
                name,
                Shown.spread(table.spread(name, TIME), 1000),
                Shown.figure(table.time(name) / table.time(table.control())),
                parted ? Shown.figure(table.median(name, "create") / 1000) : "–",
                parted ? Shown.figure(table.median(name, "answer") / 1000) : "–");
    }

    private static Section heap() {
        return new Section(
                "heap",
                "Live heap of one checker",
                List.of("Nine more checkers, each of which has checked something, by nine."),
                table -> Shown.joined(
                        Shown.heading("mode", "KiB", "lowest–highest"),
                        Stream.of("ENGINE", "DIRECT")
                                .map(mode -> Shown.row(mode, Shown.spread(table.spread(mode, BYTES), 1024)))));
    }

    private static Section memory() {
        return new Section(
                "memory",
                "Memory that the first checker adds to a process",
                List.of(
                        "What is in use after it has checked something, less what was before: heap, classes and compiled code."),
                table -> Shown.joined(
                        Shown.heading("mode", "MiB", "lowest–highest"),
                        Stream.of("ENGINE", "DIRECT")
                                .map(mode -> Shown.row(mode, Shown.spread(table.spread(mode, BYTES), 1024 * 1024)))));
    }
}
