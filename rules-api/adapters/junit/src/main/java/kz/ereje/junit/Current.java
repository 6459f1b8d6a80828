package kz.ereje.junit;

import java.util.Optional;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/**
 * The case that a thread runs: by it assertions, which are given a report alone, know its file and the language.
 *
 * @param file the dossier
 * @param report what it was answered
 * @param language the language of the run
 */
record Current(DossierFile file, Report report, Language language) {

    private static final ThreadLocal<@Nullable Current> RUNNING = new ThreadLocal<>();

    static Optional<Current> running() {
        return Optional.ofNullable(RUNNING.get());
    }

    static Language spoken() {
        return running().map(Current::language).orElseGet(Languages::ofSystem);
    }

    /** The case that runs, if this is its report. */
    @SuppressWarnings("ReferenceEquality") // another report, be it of the same dossier, may have been made otherwise
    static Optional<Current> of(Report report) {
        return running().filter(current -> current.report == report);
    }

    /** The case that runs, if this is a decision of its report. */
    static Optional<Current> of(DecisionResult decision) {
        return running().filter(current -> current.report.decisions().contains(decision));
    }

    void during(Invocation<Void> test) throws Throwable {
        RUNNING.set(this);
        try {
            test.proceed();
        } finally {
            RUNNING.remove();
        }
    }
}
