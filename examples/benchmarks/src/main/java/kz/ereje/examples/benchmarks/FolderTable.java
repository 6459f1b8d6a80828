package kz.ereje.examples.benchmarks;

import java.io.IOException;
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
import kz.ereje.examples.benchmarks.page.FolderPart;

/** A folder of many dossiers, checked by the command, beside only reading and writing; and a tenth of it, for the memory. */
final class FolderTable {

    private static final int TENTH = 10;
    private static final Set<Integer> VIOLATED = Set.of(4);

    private FolderTable() {}

    /**
     * Fills the folders and measures how many bytes the command writes.
     *
     * @param dossiers how many the folder has; the load is taken again from its first where it has fewer
     */
    static Table of(List<byte[]> load, int dossiers, int rounds) throws IOException, InterruptedException {
        Path whole = filled(load, dossiers);
        Path part = filled(load, dossiers / TENTH);
        // The files have been read once before anything is measured: no disk is.
        long each = bytesWritten(whole) / dossiers;
        Way control = new ProcessWay(
                "reading and writing alone",
                () -> values(Child.run(Commands.readAndWrite(whole, each), Set.of(0)), dossiers));
        return new Table(
                control,
                List.of(check(FolderPart.ALL, whole, dossiers), check(FolderPart.TENTH, part, dossiers / TENTH)),
                rounds);
    }

    /** Dossiers as cases of JUnit, within 256 MB of heap, beside the command on the same folder. */
    static Table harness(List<byte[]> load, int dossiers, int rounds) throws IOException {
        Path folder = filled(load, dossiers);
        Way harness = new ProcessWay(
                FolderPart.HARNESS, () -> values(Child.run(Commands.harness(dossiers), Set.of(0)), dossiers));
        return new Table(check("examples/check", folder, dossiers), List.of(harness), rounds);
    }

    private static Way check(String name, Path folder, int dossiers) {
        return new ProcessWay(name, () -> values(Child.run(Commands.checkFolder(folder), VIOLATED), dossiers));
    }

    private static Map<String, Double> values(Child.Ran ran, int dossiers) {
        return Map.of(
                MeasuredTable.TIME, ran.micros(), FolderPart.DOSSIERS, (double) dossiers, FolderPart.PEAK, (double)
                        ran.peakKiB());
    }

    private static long bytesWritten(Path folder) throws IOException, InterruptedException {
        Path written = Commands.TARGET.resolve("folder.ndjson");
        Child.run(Commands.checkFolder(folder, "--output", written.toString()), VIOLATED);
        return Files.size(written);
    }

    private static Path filled(List<byte[]> load, int dossiers) throws IOException {
        Path folder = Commands.TARGET.resolve("folder-of-" + dossiers);
        Files.createDirectories(folder);
        for (int i = 0; i < dossiers; i++) {
            Files.write(folder.resolve(String.format("%06d.json", i)), load.get(i % load.size()));
        }
        return folder;
    }
}
