package kz.ereje.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import kz.ereje.api.Reports.UnreadableException;
import kz.ereje.api.data.RunComparisonData;
import kz.ereje.api.internal.io.DataWriter;
import kz.ereje.api.internal.stored.RunChanges;
import kz.ereje.api.internal.stored.RunChangesText;

/**
 * What differs between two stored runs, decision by decision, with what can be why: another wording of the act, other rules, another library,
 * dossier, day of the check, other readings. Files are matched by their names, where each run has one alone whatever its name, decisions by their ids. What one
 * run lacks is named, and is not to be read as unchanged. Immutable and safe for all threads.
 */
public final class RunComparison {

    private final RunComparisonData data;

    private RunComparison(RunComparisonData data) {
        this.data = data;
    }

    /**
     * Compares two runs, which stay open. Reads one answer of each at a time; memory grows with the number of the files and of what differs,
     * some hundred bytes for each.
     *
     * @throws IOException if a file cannot be read
     * @throws UnreadableException if what stands there is no answer
     */
    public static RunComparison of(StoredRun before, StoredRun after) throws IOException, UnreadableException {
        RunPairs pairs = new RunPairs(Given.of(before, "run before"), Given.of(after, "run after"));
        RunChanges changes = new RunChanges();
        pairs.each(changes);
        return new RunComparison(changes.data(before.isWhole(), after.isWhole()));
    }

    /** The comparison as plain records. */
    public RunComparisonData data() {
        return data;
    }

    /** Whether no outcome differs and each decision is in both runs. */
    public boolean same() {
        return data.differing() + data.onlyBefore() + data.onlyAfter() == 0;
    }

    /**
     * Writes it for people, in plain text.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Appendable out, Language language) throws IOException {
        new RunChangesText(data, Given.of(language, "language")).write(Given.of(out, "output"));
    }

    /**
     * Writes it as JSON in UTF-8, a field a line; the stream stays open.
     *
     * @throws IOException if it cannot be written
     */
    public void writeJson(OutputStream out) throws IOException {
        try (JsonGenerator json = Layout.document(Given.of(out, "stream"))) {
            new DataWriter(json).object(data);
            json.writeRaw('\n');
        }
    }
}
