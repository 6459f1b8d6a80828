package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.examples.benchmarks.measuring.Child;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;
import kz.ereje.examples.benchmarks.measuring.ProcessWay;
import kz.ereje.examples.benchmarks.measuring.Table;
import kz.ereje.examples.benchmarks.measuring.Way;

/** Processes that start for one answer, and the memory of a checker. */
final class ProcessTables {

    /** One start is so short that a single one may take half as long again; the mean of ten does not. */
    private static final int STARTS = 10;

    private static final Set<Integer> VIOLATED = Set.of(4);
    private static final List<String> MODES = List.of("ENGINE", "DIRECT");

    private ProcessTables() {}

    /** From the start of a process to its first answer. */
    static Table starts(int rounds) throws IOException, InterruptedException {
        // The first call may build the command.
        Child.run(Commands.checkFile(), VIOLATED);
        List<Way> ways = new ArrayList<>();
        for (String mode : MODES) {
            ways.add(first("first answer, " + mode, Commands.first(mode)));
            ways.add(first("first answer, " + mode + ", class-data archive", Commands.archived(mode)));
        }
        ways.add(new ProcessWay("examples/check, one file", () -> time(Commands.checkFile(), VIOLATED)));
        return new Table(empty(), ways, rounds);
    }

    /** What a checker keeps alive. */
    static Table heap(int rounds) {
        List<Way> ways = new ArrayList<>();
        for (String mode : MODES) {
            ways.add(new ProcessWay(mode, () -> Map.of(MeasuredTable.BYTES, liveHeap(mode))));
        }
        return new Table(empty(), ways, rounds);
    }

    /** What the first checker adds to a process. */
    static Table memory(int rounds) {
        List<Way> ways = new ArrayList<>();
        for (String mode : MODES) {
            ways.add(new ProcessWay(
                    mode,
                    () -> Map.of(
                            MeasuredTable.BYTES,
                            Double.parseDouble(
                                    Child.asked(Commands.added(mode)).said().strip()))));
        }
        return new Table(empty(), ways, rounds);
    }

    private static double liveHeap(String mode) throws IOException, InterruptedException {
        return Double.parseDouble(Child.asked(Commands.liveHeap(mode)).said().strip());
    }

    /** A JVM that does nothing, ten times. */
    static Way empty() {
        return new ProcessWay("an empty JVM", () -> {
            double micros = 0;
            for (int i = 0; i < STARTS; i++) {
                micros += Child.run(Commands.empty(), Set.of(0)).micros();
            }
            return Map.of(MeasuredTable.TIME, micros / STARTS);
        });
    }

    private static Way first(String name, List<String> command) {
        return new ProcessWay(name, () -> {
            Child.Ran ran = Child.asked(command);
            String[] nanos = ran.said().strip().split(" ", 2);
            return Map.of(
                    MeasuredTable.TIME,
                    ran.micros(),
                    "create",
                    Double.parseDouble(nanos[0]) / 1000,
                    "answer",
                    Double.parseDouble(nanos[1]) / 1000);
        });
    }

    private static Map<String, Double> time(List<String> command, Set<Integer> expected)
            throws IOException, InterruptedException {
        return Map.of(MeasuredTable.TIME, Child.run(command, expected).micros());
    }
}
