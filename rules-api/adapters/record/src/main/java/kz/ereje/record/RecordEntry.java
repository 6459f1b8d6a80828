package kz.ereje.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.Reports;
import kz.ereje.api.data.ReportData;
import org.jspecify.annotations.Nullable;

/** An input and its answer, as a record holds them. Immutable and safe for all threads. */
public final class RecordEntry {

    private final long number;
    private final String source;
    private final @Nullable String sha256;
    private final @Nullable String text;
    private final List<RecordedExhibit> exhibits;
    private final CheckOptions options;
    private final byte[] answer;
    private final @Nullable ReportData read;
    private final Reports.@Nullable UnreadableException unread;

    RecordEntry(
            long number,
            String source,
            @Nullable String sha256,
            @Nullable String text,
            List<RecordedExhibit> exhibits,
            CheckOptions options,
            byte[] answer) {
        this.number = number;
        this.source = source;
        this.sha256 = sha256;
        this.text = text;
        this.exhibits = List.copyOf(exhibits);
        this.options = options;
        this.answer = answer;
        ReportData of = null;
        Reports.UnreadableException why = null;
        try {
            List<ReportData> reports = Reports.read(answer).reports();
            of = reports.size() == 1 ? reports.get(0) : null;
        } catch (Reports.UnreadableException e) {
            why = e;
        }
        this.read = of;
        this.unread = why;
    }

    /** Whether there is one answer, with a text that it was given to, or one that says why there is none; or none that is understood here. */
    boolean isWhole() {
        return unread != null || read != null && (text != null || read.problems() != null && read.decisions() == null);
    }

    /** Its place in the record, from 1. */
    public long number() {
        return number;
    }

    /** The name of the input. */
    public String source() {
        return source;
    }

    /** The SHA-256 of the input; empty where it could not be opened. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /** The very text that was checked; empty where the input was no dossier, or the check failed. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    Optional<byte[]> bytes() {
        return text().map(given -> given.getBytes(StandardCharsets.UTF_8));
    }

    /** The files of its exhibits, as they were when the record was made; empty where they were not looked at. */
    public List<RecordedExhibit> exhibits() {
        return exhibits;
    }

    /** How it was checked. */
    public CheckOptions options() {
        return options;
    }

    /** The answer as canonical JSON. */
    byte[] json() {
        return answer;
    }

    /**
     * The answer, in the present form of answers.
     *
     * @throws Reports.UnreadableException if this library does not know the form in which it is recorded
     */
    public ReportData answer() throws Reports.UnreadableException {
        if (read == null) {
            throw Objects.requireNonNull(unread, "The reader lets no other through");
        }
        return read;
    }
}
