package kz.ereje.examples.benchmarks.page;

import static kz.ereje.examples.benchmarks.measuring.MeasuredTable.TIME;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;

/** What those meet who use the desk. */
final class DeskSections {

    private static final double MS = 1e3;
    private static final double MIB = 1024;

    private DeskSections() {}

    static List<Section> all() {
        return List.of(start(), answers(), list(), clients());
    }

    private static Section start() {
        return new Section(
                "desk",
                "The start of the desk",
                List.of(
                        "From the call of `examples/desk FOLDER`, built before and with its archive of classes, over an empty folder, until the first page was",
                        "received whole. Then one interview is held; the memory is what the process has after it, and the most that it had at a time, as the",
                        "system counts it."),
                table -> Shown.joined(
                        Shown.heading("what", "s", "lowest–highest", "after an interview, MiB", "peak, MiB"),
                        Stream.of(Shown.row(
                                DeskPart.START,
                                Shown.spread(table.spread(DeskPart.START, TIME), 1e6),
                                memory(table, DeskPart.START, DeskPart.RESIDENT),
                                memory(table, DeskPart.START, DeskPart.PEAK)))));
    }

    private static Section answers() {
        return new Section(
                "desk-answers",
                "Answers of the desk",
                List.of(
                        "From the sending of a page of an interview until the next page was received whole, with the verdict so far: the form, the way to which",
                        "it leads, and that page. 200 interviews, of one kind of decision after the other, each from the page that asks for the office until",
                        "nothing is asked any more: two answers or three, the office among them, since a page asks for all of one thing. Where it is offered the",
                        "akim decides, the assembly consents, and nothing is done without a decision; all else is chosen by chance, the same in each round.",
                        "Records are entered where they are named; what does not fit is shown again and counted with the others. To warm it up the",
                        "process has held 60 interviews before, one of nearly every kind; their dossiers stay in the folder, which has 260 at the end."),
                table -> Shown.joined(
                        Shown.heading(
                                "what",
                                "answers",
                                "shown again",
                                "p50, ms",
                                "p99, ms",
                                "lowest–highest p99",
                                "max, ms"),
                        Stream.of(Shown.row(
                                DeskPart.INTERVIEWS,
                                count(table, DeskPart.INTERVIEWS, DeskPart.ANSWERS),
                                count(table, DeskPart.INTERVIEWS, DeskPart.AGAIN),
                                time(table, DeskPart.INTERVIEWS, DeskPart.P50),
                                Shown.spread(table.spread(DeskPart.INTERVIEWS, DeskPart.P99), MS),
                                time(table, DeskPart.INTERVIEWS, DeskPart.MAX)))));
    }

    private static Section list() {
        return new Section(
                "desk-list",
                "The list of the desk",
                List.of(
                        "A folder of dossiers of the load, which the system has read before. The first list of a process reads, checks and names each of them",
                        "while the JVM still interprets what it runs; it follows the start at once. The later one follows it after another program has",
                        "replaced one file."),
                table -> Shown.joined(
                        Shown.heading("what", "dossiers", "s", "lowest–highest"),
                        Stream.of(DeskPart.FIRST, DeskPart.LATER)
                                .map(name -> Shown.row(
                                        name,
                                        count(table, name, DeskPart.DOSSIERS),
                                        Shown.spread(table.spread(name, TIME), 1e6)))));
    }

    private static Section clients() {
        return new Section(
                "desk-clients",
                "Programs that ask the desk at once",
                List.of(
                        "32 programs ask `examples/desk --api-only` for checks of the example dossiers, with all rows, in three languages, with remedies: each for",
                        "the next one as soon as it has its answer, so that the service always has 32. The programs are threads of one process on the same",
                        "machine and take their part of it. Told to come again are answers with 429 and 503; errors are all others but 200, and none at",
                        "all. Nothing was warmed up; the memory is that of the process after a sixth of the time and at the end."),
                table -> Shown.joined(
                        Shown.heading(
                                "s",
                                "answered",
                                "a second",
                                "come again",
                                "errors",
                                "p50, ms",
                                "p99, ms",
                                "MiB after a sixth",
                                "MiB at the end"),
                        Stream.of(Shown.row(
                                count(table, DeskPart.CLIENTS, DeskPart.SECONDS),
                                count(table, DeskPart.CLIENTS, DeskPart.ANSWERED),
                                Shown.whole(table.median(DeskPart.CLIENTS, DeskPart.ANSWERED)
                                        / table.median(DeskPart.CLIENTS, DeskPart.SECONDS)),
                                most(table, DeskPart.BUSY),
                                most(table, DeskPart.ERRORS),
                                time(table, DeskPart.CLIENTS, DeskPart.P50),
                                time(table, DeskPart.CLIENTS, DeskPart.P99),
                                memory(table, DeskPart.CLIENTS, DeskPart.EARLY),
                                memory(table, DeskPart.CLIENTS, DeskPart.RESIDENT)))));
    }

    private static String count(MeasuredTable table, String way, String unit) {
        return Shown.whole(table.median(way, unit));
    }

    /** Of the round that had most of them. */
    private static String most(MeasuredTable table, String unit) {
        return Shown.whole(table.spread(DeskPart.CLIENTS, unit).highest());
    }

    private static String time(MeasuredTable table, String way, String unit) {
        return Shown.figure(table.median(way, unit) / MS);
    }

    private static String memory(MeasuredTable table, String way, String unit) {
        double kib = table.median(way, unit);
        return kib > 0 ? Shown.whole(kib / MIB) : "–";
    }
}
