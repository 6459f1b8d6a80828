package kz.ereje.report.year;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import kz.ereje.report.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answer as JSON: the records of {@link YearAnswer} with their names, days as {@code 2026-03-20}, words of a choice in small
 * letters with hyphens ({@code each-year}); what is null is left out. Holds no state and is safe for all threads.
 */
public final class YearJson {

    /** The version of the form; within one, fields are only added. */
    public static final int FORMAT = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private YearJson() {}

    /**
     * Writes the document in UTF-8.
     *
     * @param answer the answer
     * @param out where it is written; it stays open
     * @throws IOException if the stream cannot be written
     */
    public static void write(YearAnswer answer, OutputStream out) throws IOException {
        Given.of(answer, "answer");
        try (JsonGenerator json = JSON.createGenerator(Given.of(out, "stream"))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("formatVersion", FORMAT);
            fields(json, answer);
            json.writeEndObject();
        }
    }

    private static void fields(JsonGenerator json, Record owner) throws IOException {
        for (RecordComponent part : owner.getClass().getRecordComponents()) {
            Object value = value(owner, part);
            if (value != null) {
                json.writeFieldName(part.getName());
                value(json, value);
            }
        }
    }

    private static @Nullable Object value(Record owner, RecordComponent part) {
        try {
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not read " + part, e);
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                value(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof Record record) {
            json.writeStartObject();
            fields(json, record);
            json.writeEndObject();
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Enum<?> word) {
            json.writeString(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else {
            json.writeString(value.toString());
        }
    }
}
