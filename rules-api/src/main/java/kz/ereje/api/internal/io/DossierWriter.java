package kz.ereje.api.internal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.model.Dossier;
import kz.ereje.model.Guards;
import kz.ereje.model.Limits;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** Writes dossiers as JSON that a person can read and that reads back as the same dossier. */
public final class DossierWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private DossierWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The dossier as JSON, a line for each value; without spaces where the lines alone would make it too large to be read. */
    public static String write(Dossier dossier) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        String text = written(
                        dossier,
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                + '\n';
        boolean readable = text.length() <= Limits.MAX_BYTES / 3
                || text.getBytes(StandardCharsets.UTF_8).length <= Limits.MAX_BYTES;
        return readable ? text : written(dossier, new MinimalPrettyPrinter());
    }

    /** A record or a list, as dossiers have it, in one line. */
    public static String inOneLine(Object value) {
        return written(value, new MinimalPrettyPrinter());
    }

    private static String written(Object value, PrettyPrinter spaces) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(spaces);
            new DossierWriter(json).value(value);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private void object(Record owner) throws IOException {
        json.writeStartObject();
        if (owner instanceof Decision decision) {
            json.writeStringField(DossierParts.KIND, decision.kind().token());
        }
        fields(owner);
        json.writeEndObject();
    }

    private void fields(Record owner) throws IOException {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (field.holding() == Holding.PARTICULARS) {
                fields((Record) values[i]);
            } else if (field.fact()) {
                fact(field, (Fact<?>) values[i]);
            } else if (!field.list() || !((List<?>) values[i]).isEmpty()) {
                json.writeFieldName(field.name());
                value(values[i]);
            }
        }
    }

    private void fact(Field field, Fact<?> fact) throws IOException {
        if (fact instanceof Fact.None<?>) {
            json.writeStringField(field.name(), Guards.NONE);
        } else if (fact.isStated()) {
            json.writeFieldName(field.name());
            fact(json, fact);
        }
    }

    /** A year or a month as a text; else the ends by their names. */
    private static void within(JsonGenerator json, Bounds<?> bounds) throws IOException {
        Optional<String> period = bounds.period();
        if (period.isPresent()) {
            json.writeString(period.get());
            return;
        }
        json.writeStartObject();
        for (Map.Entry<String, ?> end : bounds.ends().entrySet()) {
            json.writeFieldName(end.getKey());
            scalar(json, end.getValue());
        }
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(element);
            }
            json.writeEndArray();
        } else if (value instanceof Record row && !(value instanceof Ref<?>)) {
            object(row);
        } else {
            scalar(json, value);
        }
    }

    /** Writes a fact of which something is stated, if only bounds or that it is none, as dossiers have it, lists and records included. */
    public static void fact(JsonGenerator json, Fact<?> fact) throws IOException {
        if (fact instanceof Fact.Known<?> known) {
            new DossierWriter(json).value(known.value());
        } else if (fact instanceof Fact.Within<?> within) {
            within(json, within.bounds());
        } else {
            json.writeString(Guards.NONE);
        }
    }

    /** Writes the value of a fact that is no list and no record, as dossiers have it. */
    public static void scalar(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer count) {
            json.writeNumber(count);
        } else if (value instanceof Long tenge) {
            json.writeNumber(tenge);
        } else if (value instanceof LocalDate day) {
            json.writeString(day.toString());
        } else if (value instanceof Term term) {
            json.writeString(term.token());
        } else if (value instanceof Ref<?> reference) {
            json.writeString(reference.id());
        } else {
            json.writeString(value.toString());
        }
    }
}
