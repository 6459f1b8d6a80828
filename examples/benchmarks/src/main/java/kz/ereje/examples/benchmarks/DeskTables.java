package kz.ereje.examples.benchmarks;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ereje.examples.benchmarks.desk.Clients;
import kz.ereje.examples.benchmarks.desk.Interviews;
import kz.ereje.examples.benchmarks.desk.RunningDesk;
import kz.ereje.examples.benchmarks.desk.Visitor;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;
import kz.ereje.examples.benchmarks.measuring.ProcessWay;
import kz.ereje.examples.benchmarks.measuring.Table;
import kz.ereje.examples.benchmarks.page.DeskPart;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** The desk as those meet it who use it: its start, its answers, its list, and its service under load. */
final class DeskTables {

    private static final int CLIENTS = 32;

    /** The memory that a load takes is there after so much of it. */
    private static final int EARLY = 6;

    /** Files that were written just now are read again, since their time tells nothing yet. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private DeskTables() {}

    /** From the call of the script to the first page, received whole; then one interview. */
    static Table start(int rounds) throws IOException, InterruptedException {
        // The first call may build the desk, and the first request of this process loads its client.
        started();
        return new Table(ProcessTables.empty(), List.of(new ProcessWay(DeskPart.START, DeskTables::started)), rounds);
    }

    private static Map<String, Double> started() throws IOException, InterruptedException {
        List<String> command = Commands.desk(folder());
        long before = System.nanoTime();
        try (RunningDesk desk = RunningDesk.started(command)) {
            Visitor visitor = new Visitor(desk.address());
            visitor.get(desk.address());
            double micros = (System.nanoTime() - before) / 1e3;
            new Interviews(visitor).hold(1);
            return Map.of(MeasuredTable.TIME, micros, DeskPart.RESIDENT, desk.resident(), DeskPart.PEAK, desk.peak());
        }
    }

    /** Answers of interviews, from the sending of each to the page with the new verdict. */
    static Table answers(int warming, int interviews, int rounds) throws IOException, InterruptedException {
        started();
        return new Table(
                ProcessTables.empty(),
                List.of(new ProcessWay(DeskPart.INTERVIEWS, () -> answered(warming, interviews))),
                rounds);
    }

    private static Map<String, Double> answered(int warming, int interviews) throws IOException, InterruptedException {
        try (RunningDesk desk = RunningDesk.started(Commands.desk(folder()))) {
            Visitor visitor = new Visitor(desk.address());
            visitor.get(desk.address());
            Interviews held = new Interviews(visitor);
            held.hold(warming);
            held.times();
            int before = held.refused();
            held.hold(interviews);
            DescriptiveStatistics times = statistics(held.times());
            return Map.of(
                    MeasuredTable.TIME,
                    times.getMean(),
                    DeskPart.ANSWERS,
                    (double) times.getN(),
                    DeskPart.AGAIN,
                    (double) held.refused() - before,
                    DeskPart.P50,
                    times.getPercentile(50),
                    DeskPart.P99,
                    times.getPercentile(99),
                    DeskPart.MAX,
                    times.getMax());
        }
    }

    /** The list of a folder: the first one of a desk, and one after another program has changed a file. */
    static Table list(List<byte[]> load, int dossiers, int rounds) throws IOException, InterruptedException {
        started();
        return new Table(
                ProcessTables.empty(),
                List.of(
                        new ProcessWay(DeskPart.FIRST, () -> first(load, dossiers)),
                        new ProcessWay(DeskPart.LATER, () -> later(load, dossiers))),
                rounds);
    }

    private static Map<String, Double> first(List<byte[]> load, int dossiers) throws IOException, InterruptedException {
        try (RunningDesk desk = RunningDesk.started(Commands.desk(filled(load, dossiers)))) {
            return listed(new Visitor(desk.address()), desk.address(), dossiers);
        }
    }

    private static Map<String, Double> later(List<byte[]> load, int dossiers) throws IOException, InterruptedException {
        Path folder = filled(load, dossiers);
        try (RunningDesk desk = RunningDesk.started(Commands.desk(folder))) {
            Visitor visitor = new Visitor(desk.address());
            listed(visitor, desk.address(), dossiers);
            Files.write(file(folder, dossiers / 2), load.get(dossiers % load.size()));
            return listed(visitor, URI.create("/"), dossiers);
        }
    }

    private static Map<String, Double> listed(Visitor visitor, URI address, int dossiers)
            throws IOException, InterruptedException {
        Visitor.Page page = visitor.get(address);
        if (page.lines() != dossiers) {
            throw new IllegalStateException("The list has " + page.lines() + " lines");
        }
        return Map.of(MeasuredTable.TIME, page.micros(), DeskPart.DOSSIERS, (double) dossiers);
    }

    /** Programs that ask for checks at once, of the dossiers of the examples. */
    static Table clients(Duration during, int rounds) throws IOException, InterruptedException {
        started();
        List<byte[]> examples = Examples.bytes();
        return new Table(
                ProcessTables.empty(),
                List.of(new ProcessWay(DeskPart.CLIENTS, () -> asked(examples, during))),
                rounds);
    }

    private static Map<String, Double> asked(List<byte[]> examples, Duration during)
            throws IOException, InterruptedException {
        try (RunningDesk desk = RunningDesk.started(Commands.deskForPrograms())) {
            Clients clients = new Clients(desk.address(), examples);
            Duration first = during.dividedBy(EARLY);
            clients.ask(CLIENTS, first);
            double early = desk.resident();
            clients.ask(CLIENTS, during.minus(first));
            DescriptiveStatistics times = statistics(clients.times());
            return Map.of(
                    MeasuredTable.TIME,
                    times.getMean(),
                    DeskPart.SECONDS,
                    (double) during.toSeconds(),
                    DeskPart.ANSWERED,
                    (double) times.getN(),
                    DeskPart.BUSY,
                    (double) clients.busy(),
                    DeskPart.ERRORS,
                    (double) clients.errors(),
                    DeskPart.P50,
                    times.getPercentile(50),
                    DeskPart.P99,
                    times.getPercentile(99),
                    DeskPart.EARLY,
                    early,
                    DeskPart.RESIDENT,
                    desk.resident());
        }
    }

    private static DescriptiveStatistics statistics(List<Double> times) {
        return new DescriptiveStatistics(
                times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** An empty one, beside those of other rounds. */
    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Commands.TARGET.resolve("desks")), "desk-");
    }

    private static Path filled(List<byte[]> load, int dossiers) throws IOException {
        Path folder = folder();
        for (int i = 0; i < dossiers; i++) {
            Path file = file(folder, i);
            Files.write(file, load.get(i % load.size()), CREATE_NEW, WRITE);
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        return folder;
    }

    private static Path file(Path folder, int number) {
        return folder.resolve(String.format("%06d.json", number));
    }
}
