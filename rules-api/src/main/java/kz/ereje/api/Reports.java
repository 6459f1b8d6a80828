package kz.ereje.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.internal.io.DataWriter;

/** What holds for all answers. Holds no state; safe for all threads. */
public final class Reports {

    private static final JsonFactory JSON = new JsonFactory();

    private Reports() {}

    /**
     * The data of a report as JSON in UTF-8, on one line: what Jackson writes of them, for whoever has no JSON library or must not
     * depend on how theirs is set up. The same data give the same bytes.
     */
    public static byte[] json(ReportData data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new DataWriter(json).object(Given.of(data, "data"));
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The JSON Schema (2020-12) of {@link kz.ereje.api.data.ReportData}, of documents of several of them, and of their lines; read from
     * the library's own file on each call.
     */
    public static String schema() {
        return Dossiers.resource("report.schema.json");
    }
}
