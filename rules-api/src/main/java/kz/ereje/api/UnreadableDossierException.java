package kz.ereje.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.internal.io.Problem;

/** A file is not a dossier: states where and why, in three languages. Nothing of the file was used. Immutable and safe for all threads. */
public final class UnreadableDossierException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final List<Problem> problems;

    UnreadableDossierException(String source, List<Problem> problems) {
        super(lines(source, problems, Language.EN));
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** The exception for a file that could not be opened at all, so that the report lists it as one that was not checked. */
    public static UnreadableDossierException notOpened(String source) {
        return new UnreadableDossierException(source, List.of(new Problem("not-opened", "", 0, 0, Map.of(), "", "")));
    }

    /**
     * The exception for an input that an adapter could not make a dossier of, in the adapter's own sentences.
     *
     * @param reasons what is wrong, in the order of the input
     * @throws IllegalArgumentException if there is none
     */
    public static UnreadableDossierException because(String source, List<Reason> reasons) {
        Given.of(source, "name of the source");
        if (Given.of(reasons, "list of reasons").isEmpty()) {
            throw new IllegalArgumentException(
                    "No reason says why " + source + " cannot be read.\nMaybe it can be read.");
        }
        return new UnreadableDossierException(
                source,
                reasons.stream()
                        .map(reason -> Problem.told(reason.code(), reason.messages()))
                        .toList());
    }

    /**
     * Why an input is no dossier, told by an adapter. Immutable and safe for all threads.
     *
     * @param code the kind of the problem, {@code day.two-readings}
     * @param messages where it is, what is wrong and what was expected, in each language
     */
    public record Reason(String code, Map<Language, String> messages) {

        /**
         * Takes copies.
         *
         * @throws IllegalArgumentException if a language has no sentence
         */
        public Reason {
            Given.of(code, "code");
            messages = Map.copyOf(Given.of(messages, "map of sentences"));
            if (messages.size() < Language.values().length) {
                throw new IllegalArgumentException("A language lacks the sentence of " + code
                        + ".\nMaybe Language.values() was meant to be gone through.");
            }
        }
    }

    /** The file, as it was named. */
    public String source() {
        return source;
    }

    /** The problems, in the order of the file; at least one. */
    public List<InputProblem> problems() {
        return problems.stream().map(InputProblem::new).toList();
    }

    /** Everything that is wrong, a line each: {@code lease.json:12:7: /decisions/0/date: There is no such day ...}. */
    public String message(Language language) {
        return lines(source, problems, language);
    }

    static String lines(String source, List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> source + place(problem) + ": "
                        + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ") + problem.message(language))
                .collect(Collectors.joining("\n"));
    }

    private static String place(Problem problem) {
        return problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    }

    /** One place of a file that is wrong. Immutable and safe for all threads. */
    public static final class InputProblem {

        /** That the program failed during the check. */
        static final List<InputProblem> CHECK_FAILED =
                List.of(new InputProblem(new Problem("check-failed", "", 0, 0, Map.of(), "", "")));

        private final Problem problem;

        InputProblem(Problem problem) {
            this.problem = problem;
        }

        /** The kind of the problem, {@code unknown-field}. */
        public String code() {
            return problem.code();
        }

        /** The place, as a JSON Pointer; empty for the file as a whole. */
        public String pointer() {
            return problem.pointer();
        }

        /** The line, from 1; 0 where the file has none. */
        public int line() {
            return problem.line();
        }

        /** The column, from 1; 0 where the file has none. */
        public int column() {
            return problem.column();
        }

        /** What is wrong, what was expected and what was probably meant. */
        public String message(Language language) {
            return problem.message(language);
        }
    }
}
