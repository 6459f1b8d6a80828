package kz.ereje.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/**
 * What is promised for any input: it is refused with a place and a reason in three languages, or it is read, and then every
 * provision has a row and every report can be written. Nothing else is ever thrown, and nothing
 * makes more work than its size explains, counted as bytes allocated.
 */
final class Promise {

    /** How many bytes reading may allocate: for any input, and for each byte of it. */
    private static final long READING = 32L << 20;

    private static final long READING_A_BYTE = 200;

    /** How many bytes answering one decision in every form may allocate. */
    private static final long CHECKING = 256L << 20;

    /** The provisions of the act: each has a row, whatever the input. */
    static final int PROVISIONS = 83;

    private static final int MAX_TOLD = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private Promise() {}

    /** Demands what is promised; the answer tells whether the input was a dossier. */
    static boolean holdsFor(byte[] input) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Dossier dossier;
        try {
            dossier = Dossiers.read("input", input);
        } catch (UnreadableDossierException e) {
            told(e);
            return false;
        } finally {
            within("reading", before, READING + READING_A_BYTE * input.length);
        }
        long read = THREADS.getCurrentThreadAllocatedBytes();
        answered(dossier);
        within("checking", read, CHECKING * dossier.decisions().size());
        return true;
    }

    /** Bytes and not time, so that a busy machine finds nothing. */
    private static void within(String doing, long before, long most) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        demand(allocated <= most, doing + " allocated " + allocated + " bytes, more than " + most);
    }

    private static void told(UnreadableDossierException refusal) {
        demand(!refusal.problems().isEmpty(), "refused without a reason");
        for (Language language : Language.values()) {
            String message = refusal.message(language);
            demand(!message.isBlank(), "refused without a word in " + language);
            demand(message.codePoints().noneMatch(Promise::misleads), "a message misleads: " + message);
        }
    }

    /** What would steer a terminal or show other text than there is. */
    private static boolean misleads(int letter) {
        return letter != '\n'
                && letter != '\t'
                && (Character.isISOControl(letter)
                        || Character.getType(letter) == Character.FORMAT
                        || Character.getType(letter) == Character.SURROGATE);
    }

    private static void answered(Dossier dossier) {
        Report report = CHECKER.check(dossier);
        demand(report.decisions().size() == dossier.decisions().size(), "a decision has no answer");
        for (DecisionResult decision : report.decisions()) {
            demand(decision.provisions().size() == PROVISIONS, "a provision has no row");
            decision.failures().forEach((rule, fault) -> {
                throw new AssertionError(rule + " failed", fault);
            });
        }
        for (Language language : Language.values()) {
            demand(!new ReportText(language, true, false).of("input", report).isBlank(), "an empty report");
        }
        written(report);
    }

    private static void written(Report report) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(MAX_TOLD);
        try (ReportWriter writer = new ReportWriter(json, report.edition())) {
            writer.add("input", report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        demand(json.size() > 0, "an empty document");
    }

    private static void demand(boolean held, String otherwise) {
        if (!held) {
            throw new AssertionError(otherwise);
        }
    }
}
