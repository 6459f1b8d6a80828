package kz.ereje.report.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** JSON documents as this module writes them: in UTF-8, a field a line; the stream stays open. */
public final class Json {

    private static final JsonFactory JSON = new JsonFactory();

    private Json() {}

    /** What is inside the document. */
    @FunctionalInterface
    public interface Inside {

        /** Writes the fields of the document. */
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a document with these fields, and ends its last line. */
    public static void write(OutputStream out, Inside fields) throws IOException {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        JsonGenerator json = JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        fields.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
