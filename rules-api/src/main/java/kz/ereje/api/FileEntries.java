package kz.ereje.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes what a document of reports says of a file beside its report: its name, its problems, and what became of all files. */
final class FileEntries {

    private final JsonGenerator json;

    FileEntries(JsonGenerator json) {
        this.json = json;
    }

    /** Starts the object of a file; it has no hash where the file was not read. */
    void start(String source, String sha256) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        if (!sha256.isEmpty()) {
            json.writeStringField("sha256", sha256);
        }
    }

    void problems(List<UnreadableDossierException.InputProblem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (UnreadableDossierException.InputProblem problem : problems) {
            json.writeStartObject();
            json.writeStringField("code", problem.code());
            json.writeStringField("pointer", problem.pointer());
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            Layout.languages(json, "messages", problem::message);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Ends the lists and objects that are open within this level of the document. */
    void endAllBut(int level) throws IOException {
        while (json.getOutputContext().getNestingDepth() > level) {
            if (json.getOutputContext().inArray()) {
                json.writeEndArray();
            } else {
                json.writeEndObject();
            }
        }
    }

    void notRead(List<ReportWriter.NotRead> files) throws IOException {
        json.writeArrayFieldStart("notRead");
        for (ReportWriter.NotRead file : files) {
            json.writeStartObject();
            json.writeStringField("source", file.source());
            json.writeStringField("code", file.code());
            Layout.languages(json, "messages", file::message);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void counts(ReportWriter.Counts counts) throws IOException {
        json.writeObjectFieldStart("files");
        json.writeNumberField("seen", counts.seen());
        json.writeNumberField("checked", counts.checked());
        json.writeNumberField("refused", counts.refused());
        json.writeNumberField("failed", counts.failed());
        json.writeNumberField("notRead", counts.notRead());
        json.writeEndObject();
    }
}
