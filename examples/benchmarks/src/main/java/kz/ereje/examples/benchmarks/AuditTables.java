package kz.ereje.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.examples.benchmarks.measuring.Child;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;
import kz.ereje.examples.benchmarks.measuring.ProcessWay;
import kz.ereje.examples.benchmarks.measuring.Table;
import kz.ereje.examples.benchmarks.measuring.Way;
import kz.ereje.examples.benchmarks.page.AuditPart;
import kz.ereje.examples.benchmarks.page.FolderPart;

/** Lines of dossiers and registers, checked by the command, beside only reading and writing them. */
final class AuditTables {

    private static final Set<Integer> VIOLATED = Set.of(4);
    private static final Set<Integer> KEPT = Set.of(0);

    private AuditTables() {}

    /** Lines of dossiers, one at a time and two. */
    static Table lines(List<byte[]> load, int dossiers, int rounds) throws IOException, InterruptedException {
        Path file = filled(load, dossiers);
        return new Table(
                alone(load, file, dossiers),
                List.of(
                        way(AuditPart.ONE_JOB, Commands.checkLines(file, "--jobs", "1"), VIOLATED, dossiers),
                        way(AuditPart.TWO_JOBS, Commands.checkLines(file, "--jobs", "2"), VIOLATED, dossiers)),
                rounds);
    }

    /** As many lines as a nation has decisions in some years, within half a gigabyte of heap. */
    static Table million(List<byte[]> load, int dossiers, int rounds) throws IOException, InterruptedException {
        Path file = filled(load, dossiers);
        return new Table(
                alone(load, file, dossiers),
                List.of(way(AuditPart.MILLION, Commands.within512(Commands.checkLines(file)), VIOLATED, dossiers)),
                rounds);
    }

    /** A register of leases. */
    static Table register(int rows, int rounds) throws IOException {
        Path file = FilledRegister.of(Commands.TARGET.resolve("register-of-" + rows + ".xlsx"), rows);
        String in = file.toString();
        String out = Commands.TARGET.resolve("checked.xlsx").toString();
        String count = String.valueOf(rows);
        return new Table(
                way("fastexcel and its reader alone", Commands.audit("WorkbookAlone", in, out), Set.of(0), rows),
                List.of(
                        way(AuditPart.IN_AND_OUT, Commands.audit("RegisterInAndOut", in, out, count), Set.of(0), rows),
                        way(AuditPart.CHECKED, Commands.checkRegister(file, out), KEPT, rows)),
                rounds);
    }

    /** Writes as much for each line as the command does, which some of them tell. */
    private static Way alone(List<byte[]> load, Path file, int dossiers) throws IOException, InterruptedException {
        int some = Math.min(load.size(), dossiers);
        Path written = Commands.TARGET.resolve("lines.ndjson");
        Child.run(Commands.checkLines(filled(load, some), "--output", written.toString()), VIOLATED);
        long each = Files.size(written) / some;
        return way("parsing and writing alone", Commands.readAndWriteLines(file, each), Set.of(0), dossiers);
    }

    private static Way way(String name, List<String> command, Set<Integer> expected, int dossiers) {
        return new ProcessWay(name, () -> {
            Child.Ran ran = Child.run(command, expected);
            return Map.of(
                    MeasuredTable.TIME, ran.micros(), FolderPart.DOSSIERS, (double) dossiers, FolderPart.PEAK, (double)
                            ran.peakKiB());
        });
    }

    private static Path filled(List<byte[]> load, int dossiers) throws IOException {
        Path file = Commands.TARGET.resolve("lines-of-" + dossiers + ".ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < dossiers; i++) {
                out.write(load.get(i % load.size()));
                out.write('\n');
            }
        }
        return file;
    }
}
