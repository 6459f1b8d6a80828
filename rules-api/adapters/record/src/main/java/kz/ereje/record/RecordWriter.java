package kz.ereje.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;

/**
 * Writes a record: a first line that says by what the answers were made, a line an input, whether it was read or not, a last line that counts them. Each line is
 * canonical JSON and holds the SHA-256 of the line before it; nothing of it says when it was written, so that the same run gives the same
 * record. Memory does not grow with the number of inputs. A writer changes with each input and is for one thread; what makes entries ready
 * may be called by several.
 */
public final class RecordWriter implements Closeable {

    /** It changes where a reader of the old one would misread the new one. */
    static final String FORMAT_VERSION = "1";

    private final OutputStream out;
    private final Report.Edition edition;
    private String previous;
    private long lines;

    private RecordWriter(OutputStream out, Report.Edition edition) throws IOException {
        this.out = out;
        this.edition = edition;
        this.previous = written(Canonical.object(this::head));
        this.lines = 1;
    }

    /**
     * Begins a record; the stream stays open when it is closed.
     *
     * @param edition with what the answers are made
     * @throws IOException if the stream cannot be written
     */
    public static RecordWriter into(OutputStream out, Report.Edition edition) throws IOException {
        return new RecordWriter(Given.of(out, "stream"), Given.of(edition, "edition"));
    }

    /** An entry that was made ready and is not in the record yet. Immutable and safe for all threads. */
    public static final class Prepared {

        private final byte[] entry;

        Prepared(byte[] entry) {
            this.entry = entry;
        }
    }

    /** Makes an input and its answer ready: most of the work of {@link #add(RecordedInput, Report)}. */
    public Prepared prepared(RecordedInput input, Report report) {
        return new Prepared(EntryJson.answered(Given.of(input, "input"), Given.of(report, "report")));
    }

    /** Makes ready what {@link #add(String, String, UnreadableDossierException)} adds. */
    public Prepared prepared(String source, String sha256, UnreadableDossierException unreadable) {
        Given.of(unreadable, "exception");
        return new Prepared(
                EntryJson.unanswered(edition, source, sha256, lines -> lines.add(source, sha256, unreadable)));
    }

    /** Makes ready what {@link #addFailed} adds. */
    public Prepared preparedFailed(String source, String sha256) {
        return new Prepared(EntryJson.unanswered(edition, source, sha256, lines -> lines.addFailed(source, sha256)));
    }

    /** Adds an input and its answer. */
    public void add(RecordedInput input, Report report) throws IOException {
        add(prepared(input, report));
    }

    /**
     * Adds a file that is no dossier: its hash, and why. What stood in it is not recorded.
     *
     * @param sha256 the hash of the input; empty if it could not be opened
     */
    public void add(String source, String sha256, UnreadableDossierException unreadable) throws IOException {
        add(prepared(source, sha256, unreadable));
    }

    /** Adds a file during whose check the program failed. */
    public void addFailed(String source, String sha256) throws IOException {
        add(preparedFailed(source, sha256));
    }

    /** Adds a file that was found and not read: nothing was said of it, and what stood in it is not known. */
    public void add(ReportWriter.NotRead file) throws IOException {
        link("notRead", NotReadJson.of(Given.of(file, "file")));
    }

    /** Adds an entry that was made ready. */
    public void add(Prepared prepared) throws IOException {
        link("entry", Given.of(prepared, "entry").entry);
    }

    /** The members stand in the order of RFC 8785, so that a line of canonical parts is canonical. */
    private void link(String name, byte[] part) throws IOException {
        byte[] before = ("{\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        byte[] after =
                (",\"number\":" + lines + ",\"previous\":\"" + previous + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] line = new byte[before.length + part.length + after.length];
        System.arraycopy(before, 0, line, 0, before.length);
        System.arraycopy(part, 0, line, before.length, part.length);
        System.arraycopy(after, 0, line, before.length + part.length, after.length);
        previous = written(line);
        lines++;
    }

    private String written(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
        return Dossiers.sha256(line);
    }

    private void head(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("head");
        json.writeStringField("act", edition.act());
        json.writeStringField("formatVersion", FORMAT_VERSION);
        json.writeStringField("library", edition.release());
        json.writeObjectFieldStart("readings");
        for (Map.Entry<String, String> reading : edition.readings().options().entrySet()) {
            json.writeStringField(reading.getKey(), reading.getValue());
        }
        json.writeEndObject();
        json.writeStringField("record", RecordHead.NAME);
        json.writeStringField("ruleBase", edition.ruleBase());
        json.writeStringField("ruleBaseSha256", edition.ruleBaseSha256());
        json.writeStringField("wording", edition.wording());
        json.writeEndObject();
        json.writeNumberField("number", 0);
    }

    /** Writes the last line, without which a record is not whole; the stream stays open. */
    @Override
    public void close() throws IOException {
        long entries = lines - 1;
        link("closing", Canonical.object(json -> json.writeNumberField("entries", entries)));
        out.flush();
    }
}
