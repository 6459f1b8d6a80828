package kz.ereje.examples.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;

/**
 * What is asked of the library about each dossier. One checker serves all tasks of a process; it is made when the first of them asks. Immutable
 * and safe for all threads.
 *
 * @param language the language of the answers and reasons
 * @param everything whether the whole answer is wanted, in three languages, with remedies and evidence: some 20 times as long
 */
record Asking(Language language, boolean everything) implements Serializable {

    private static final class Made {
        static final ComplianceChecker CHECKER = ComplianceChecker.create();
    }

    /** An answer of the library. */
    record Answer(Report report, byte[] json) {

        /** The same bytes as a text. */
        String text() {
            return new String(json, StandardCharsets.UTF_8);
        }
    }

    /**
     * Reads and checks a dossier: what the library does, and nothing else.
     *
     * @throws UnreadableDossierException if it is none
     */
    Answer answer(String source, byte[] json) throws UnreadableDossierException {
        Report report = Made.CHECKER.check(Dossiers.read(source, json), Dossiers.sha256(json));
        return new Answer(report, Reports.json(report.data(options())));
    }

    private DataOptions options() {
        return everything ? DataOptions.everything() : DataOptions.whatMatters(language);
    }
}
