package kz.ereje.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Report;
import kz.ereje.api.ReportLines;
import kz.ereje.api.Reports;
import kz.ereje.model.decision.DecisionKind;
import org.jspecify.annotations.Nullable;

/** What a record holds of an input, as canonical JSON. */
final class EntryJson {

    /** The answer is recorded whole: every provision in every language, with evidence and remedies; the act is named by the rule base. */
    static final DataOptions WHOLE = DataOptions.everything();

    private EntryJson() {}

    /** Writes the line of an answer that is none. */
    @FunctionalInterface
    interface Line {
        void into(ReportLines lines) throws IOException;
    }

    static byte[] answered(RecordedInput input, Report report) {
        byte[] answer = Reports.json(report.data(WHOLE));
        return Canonical.object(json -> {
            raw(json, "answer", answer);
            exhibits(json, input.exhibits());
            options(json, report);
            json.writeStringField("sha256", report.inputSha256());
            json.writeStringField("source", input.source());
            json.writeStringField("text", input.text());
        });
    }

    static byte[] unanswered(Report.Edition edition, String source, String sha256, Line line) {
        Given.of(source, "name of the source");
        Given.of(sha256, "hash of the input");
        byte[] answer = line(edition, line);
        return Canonical.object(json -> {
            raw(json, "answer", answer);
            optional(json, "sha256", sha256.isEmpty() ? null : sha256);
            json.writeStringField("source", source);
        });
    }

    private static byte[] line(Report.Edition edition, Line line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportLines lines = new ReportLines(bytes, edition, WHOLE)) {
            line.into(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory", e);
        }
        return bytes.toByteArray();
    }

    private static void raw(JsonGenerator json, String name, byte[] value) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(new String(value, StandardCharsets.UTF_8));
    }

    private static void exhibits(JsonGenerator json, List<RecordedExhibit> exhibits) throws IOException {
        json.writeArrayFieldStart("exhibits");
        for (RecordedExhibit exhibit : exhibits) {
            json.writeStartObject();
            json.writeStringField("id", exhibit.id());
            optional(json, "file", exhibit.file());
            optional(json, "found", exhibit.found());
            optional(json, "stated", exhibit.stated());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    /** What was asked, as far as it changes an answer. */
    private static void options(JsonGenerator json, Report report) throws IOException {
        CheckOptions options = report.options();
        json.writeObjectFieldStart("options");
        optional(json, "day", report.checkedOn().map(String::valueOf).orElse(null));
        strings(json, "decisions", options.decisions().orElse(null));
        strings(json, "requiringExhibits", options.exhibits().orElse(null));
        strings(
                json,
                "kinds",
                options.kinds()
                        .map(kinds -> kinds.stream().map(DecisionKind::name).toList())
                        .orElse(null));
        json.writeBooleanField("remedies", options.remedies());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, @Nullable Collection<String> values)
            throws IOException {
        if (values != null) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
