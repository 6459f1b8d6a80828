package kz.ereje.examples.benchmarks.measuring;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that was measured on a machine, as it is kept in a file.
 *
 * @param processors how many processors the machine has
 * @param java the version of Java
 * @param tables the tables by name
 */
public record Figures(int processors, int java, Map<String, MeasuredTable> tables) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** No figures yet, of the machine that runs this. */
    public static Figures ofThisMachine() {
        return new Figures(
                Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), new TreeMap<>());
    }

    /** The figures of a file. */
    public static Figures read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Figures.class);
    }

    /**
     * The figures of a file, to which others are to be added.
     *
     * @throws IllegalStateException if they are of another machine: a page would compare what cannot be compared
     */
    public static Figures continued(Path file) throws IOException {
        Figures kept = read(file);
        Figures here = ofThisMachine();
        if (!kept.tables.isEmpty() && (kept.processors != here.processors || kept.java != here.java)) {
            throw new IllegalStateException("The kept figures are of another machine: measure all tables");
        }
        here.tables.putAll(kept.tables);
        return here;
    }

    /** Keeps them. */
    public void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), this);
    }

    /** The table of this name, whether it stands or not. */
    public Optional<MeasuredTable> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }
}
