package kz.ereje.report.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.report.internal.Phrases;

/**
 * A file of a run, in words. Immutable and safe for all threads.
 *
 * @param source its name
 * @param sha256 the hash of its bytes; empty where it was not read
 * @param state what became of it
 * @param unit whose office decides; empty where it was not checked
 * @param problems why it was not checked; none where it was
 * @param decisions its decisions; none where it was not checked
 */
record RunFile(
        String source,
        String sha256,
        FileState state,
        String unit,
        List<Problem> problems,
        List<RunDecision> decisions) {

    /**
     * Why a file was not checked.
     *
     * @param code the kind of the problem, {@code unknown-field}
     * @param line the line, from 1; 0 where there is none
     * @param column the column, from 1; 0 where there is none
     * @param message what is wrong
     */
    record Problem(String code, int line, int column, String message) {

        /** {@code 12:7: There is no such day}. */
        String told() {
            return line > 0 ? line + ":" + column + ": " + message : message;
        }
    }

    static RunFile checked(String source, Report report, Language language) {
        return new RunFile(
                Letters.plain(source),
                report.inputSha256(),
                FileState.CHECKED,
                Letters.plain(report.unit(language)),
                List.of(),
                report.decisions().stream()
                        .map(decision -> RunDecision.of(decision, language))
                        .toList());
    }

    static RunFile refused(String source, String sha256, UnreadableDossierException why, Language language) {
        List<Problem> problems = why.problems().stream()
                .map(problem -> new Problem(
                        problem.code(),
                        problem.line(),
                        problem.column(),
                        Letters.plain(
                                problem.pointer().isEmpty()
                                        ? problem.message(language)
                                        : problem.pointer() + ": " + problem.message(language))))
                .toList();
        return new RunFile(Letters.plain(source), sha256, FileState.REFUSED, "", problems, List.of());
    }

    static RunFile failed(String source, String sha256, Language language) {
        Problem problem = new Problem("check-failed", 0, 0, Phrases.in(language).say("run.check-failed"));
        return new RunFile(Letters.plain(source), sha256, FileState.FAILED, "", List.of(problem), List.of());
    }

    static RunFile notRead(ReportWriter.NotRead file, Language language) {
        Problem problem =
                new Problem(file.code(), 0, 0, Letters.plain(file.messages().getOrDefault(language, file.code())));
        return new RunFile(Letters.plain(file.source()), "", FileState.NOT_READ, "", List.of(problem), List.of());
    }

    /** The worst that came of any of its decisions; empty where it has none. */
    Optional<DecisionState> worst() {
        return decisions.stream().map(RunDecision::state).min(Comparator.naturalOrder());
    }

    /** Why it was not checked, one behind the other; empty where it was. */
    String why() {
        return problems.stream().map(Problem::told).collect(Collectors.joining("\n"));
    }

    /** The kinds of its problems, one behind the other. */
    String codes() {
        return problems.stream().map(Problem::code).distinct().collect(Collectors.joining(" "));
    }
}
