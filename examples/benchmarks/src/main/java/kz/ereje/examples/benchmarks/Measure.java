package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.benchmarks.measuring.Figures;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;
import kz.ereje.examples.benchmarks.page.ResultsPage;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the tables, one after the other, and writes the figures and the page after each. */
public final class Measure {

    private static final Path FOLDER = Path.of("examples/benchmarks");

    private final Path folder;
    private final Map<String, Tables.Maker> tables;

    private Measure(Path folder, boolean quick) {
        this.folder = folder;
        this.tables = Tables.byName(quick);
    }

    /**
     * Runs from the root of the project. {@code --quick} only tries everything out and writes into the folder {@code target}; {@code
     * --page} measures nothing and writes the page anew from the figures that are there; {@code --table} with names measures these
     * tables anew and keeps the others.
     */
    public static void main(String[] arguments) throws Exception {
        List<String> asked = List.of(arguments);
        if (asked.contains("--page")) {
            writePage(FOLDER, Figures.read(figures(FOLDER)));
            return;
        }
        boolean quick = asked.contains("--quick");
        int table = asked.indexOf("--table");
        Measure measure = new Measure(quick ? Commands.TARGET : FOLDER, quick);
        if (table < 0) {
            measure.measure(Figures.ofThisMachine(), List.copyOf(measure.tables.keySet()));
        } else {
            List<String> chosen = Tables.chosen(asked.get(table + 1));
            measure.measure(quick ? Figures.ofThisMachine() : Figures.continued(figures(FOLDER)), chosen);
        }
    }

    private void measure(Figures figures, List<String> chosen)
            throws IOException, InterruptedException, RunnerException, UnreadableDossierException {
        LoadFile.leaveOutContradictions();
        for (String name : chosen) {
            MeasuredTable measured = Objects.requireNonNull(tables.get(name), name)
                    .make()
                    .measure(value -> System.out.println(name + ", " + value));
            figures.tables().put(name, measured);
            figures.write(figures(folder));
            writePage(folder, figures);
        }
    }

    private static Path figures(Path folder) {
        return folder.resolve("results.json");
    }

    private static void writePage(Path folder, Figures figures) throws IOException {
        Files.writeString(folder.resolve("RESULTS.md"), ResultsPage.of(figures));
    }
}
