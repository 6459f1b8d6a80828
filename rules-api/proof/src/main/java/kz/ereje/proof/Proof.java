package kz.ereje.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last figures of the proofs, kept as data beside the page that shows them. A run writes them only with
 * {@code -Dereje.proof=write}; every run prints them.
 */
public final class Proof {

    private static final Path FOLDER = Path.of("..", "..", "rules-kb", "docs", "proof");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Proof() {}

    /**
     * Prints the figures of a proof, and keeps them where {@code -Dereje.proof=write} is set.
     *
     * @param name the name of the file, {@code differential}
     * @param title the statement that is proved, one line
     * @param command the command that makes these figures
     * @param figures the names of the figures and their values
     * @param columns the heads of a table, empty without one
     * @param rows the rows of the table
     */
    public static void record(
            String name,
            String title,
            String command,
            Map<String, ?> figures,
            List<String> columns,
            List<? extends List<?>> rows) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("title", title);
        kept.put("command", command);
        kept.put("figures", figures);
        kept.put("columns", columns);
        kept.put("rows", rows);
        System.out.println(name + ": " + figures);
        if ("write".equals(System.getProperty("ereje.proof"))) {
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(FOLDER.resolve(name + ".json"), JSON.writeValueAsString(kept) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The same without a table. */
    public static void record(String name, String title, String command, Map<String, ?> figures) {
        record(name, title, command, figures, List.of(), List.of());
    }
}
