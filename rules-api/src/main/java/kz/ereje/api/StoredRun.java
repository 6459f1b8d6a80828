package kz.ereje.api;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.Reports.UnreadableException;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.internal.io.Problem;
import kz.ereje.api.internal.io.ProblemsException;
import kz.ereje.api.internal.stored.RunIndex;

/**
 * The answers of a run that was stored in a file, a document as {@link ReportWriter} writes it or lines as {@link ReportLines} does, read one
 * by one: memory grows with the number of the files, some hundred bytes for each, and not with the answers. Of the format versions that
 * {@link Reports#read} reads. Immutable, but for the file, which it holds open until it is closed; for one thread.
 */
public final class StoredRun implements Closeable {

    private final RunIndex index;

    private StoredRun(RunIndex index) {
        this.index = index;
    }

    /**
     * Looks through a file; the answers themselves are read later.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableException if it holds no answers, or was cut short within one
     */
    public static StoredRun open(Path file) throws IOException, UnreadableException {
        try {
            return new StoredRun(RunIndex.of(Given.of(file, "file")));
        } catch (ProblemsException e) {
            throw new UnreadableException(e.problems());
        }
    }

    /** The names of the files that have an answer, in their order; an answer without a name has the empty one. */
    public Set<String> sources() {
        return new LinkedHashSet<>(index.sources());
    }

    /** Whether it says at its end what became of all files; what does not may have been cut short. */
    public boolean isWhole() {
        return index.whole();
    }

    /**
     * The answer to a file, with all its decisions, also where they stand on several lines.
     *
     * @throws IllegalArgumentException if there is none
     * @throws IOException if the file cannot be read
     * @throws UnreadableException if what stands there is no answer
     */
    public ReportData answer(String source) throws IOException, UnreadableException {
        if (!index.sources().contains(Given.of(source, "name of the source"))) {
            throw new IllegalArgumentException(
                    "The run has no answer to " + source + ".\nMaybe it is among sources().");
        }
        List<ReportData> parts = new ArrayList<>();
        for (byte[] part : index.parts(source)) {
            parts.addAll(Reports.read(part).reports());
        }
        if (parts.isEmpty()) {
            throw new UnreadableException(List.of(new Problem("no-report", "", 0, 0, Map.of(), "", "")));
        }
        return together(parts);
    }

    /** Where a check failed half-way, only its problems count. */
    private static ReportData together(List<ReportData> parts) {
        ReportData first = parts.get(0);
        List<DecisionData> decisions = new ArrayList<>();
        for (ReportData part : parts) {
            if (part.decisions() == null || part.problems() != null) {
                return part;
            }
            decisions.addAll(part.answered());
        }
        return first.withDecisions(decisions);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
