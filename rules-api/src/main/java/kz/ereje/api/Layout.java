package kz.ereje.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.stream.IntStream;

/**
 * The layout of the documents of reports: each value on a line of its own, indented by one blank for each level; what stands deeper than
 * the lists of a row, a message or a fact, stands on one line.
 */
final class Layout {

    private static final JsonFactory JSON = new JsonFactory();

    /** The elements of the lists of a row: dossiers, decisions, provisions, messages. */
    private static final int DEEPEST = 8;

    private static final NewLines LINES = new NewLines();

    private Layout() {}

    static JsonGenerator document(OutputStream out) throws IOException {
        return JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setPrettyPrinter(new Lines(0));
    }

    /** A value by itself, laid out as it is at this level of a document. */
    static JsonGenerator part(Writer out, int level) throws IOException {
        return JSON.createGenerator(out).setPrettyPrinter(new Lines(level));
    }

    private static final class Lines extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1;

        Lines(int level) {
            indentObjectsWith(LINES);
            indentArraysWith(LINES);
            _nesting = level;
        }
    }

    /** A new line and one blank for each level, put into bytes once: a report has a few thousand of them. */
    private static final class NewLines implements DefaultPrettyPrinter.Indenter {

        private final SerializableString[] byLevel = IntStream.rangeClosed(0, DEEPEST)
                .mapToObj(level -> new SerializedString("\n" + " ".repeat(level)))
                .toArray(SerializableString[]::new);

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level <= DEEPEST) {
                json.writeRaw(byLevel[level]);
            } else {
                json.writeRaw(' ');
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
