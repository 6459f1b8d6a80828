package kz.ereje.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.WayOut;

/**
 * Writes the rows of a register back with the answer beside each: outcome, reason, citation, way out, and where a jurist expected another one.
 * Rows go in one by one and are not kept. No text becomes a formula. For one thread; close it, or the file is not whole.
 *
 * <pre>{@code
 * try (CheckedRegister checked = CheckedRegister.xlsx(out, Language.RU)) {
 *     for (RegisterRow row : (Iterable<RegisterRow>) register.rows()::iterator) {
 *         checked.add(row, checker.check(row.dossier().orElseThrow()));
 *     }
 * }
 * }</pre>
 */
public final class CheckedRegister implements AutoCloseable {

    private static final List<String> ADDED = List.of("outcome", "reason", "citation", "way-out", "expected");

    private final CheckedSheets sheets;
    private final Language language;

    private CheckedRegister(CheckedSheets sheets, Language language) {
        this.sheets = sheets;
        this.language = language;
    }

    /** Writes a workbook, with a sheet for each of the register's. Does not close the stream. */
    public static CheckedRegister xlsx(OutputStream out, Language language) {
        return new CheckedRegister(new CheckedXlsx(out), language);
    }

    /** Writes CSV in UTF-8 with a mark in front and semicolons between, each sheet after its headings. Does not close the stream. */
    public static CheckedRegister csv(OutputStream out, Language language) throws IOException {
        return new CheckedRegister(new CheckedCsv(out), language);
    }

    /** Whether it is the heading of a column that is added, in any language. */
    static boolean adds(String heading) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> heading.equals(heading(Phrases.in(language), ADDED.get(0))));
    }

    private static String heading(Phrases phrases, String column) {
        return Headings.OWN + " " + phrases.say("checked." + column);
    }

    /**
     * A row with its answer, ready to be written. Immutable and safe for all threads.
     */
    public static final class Answered {

        private final RegisterRow row;
        private final List<String> answer;

        private Answered(RegisterRow row, List<String> answer) {
            this.row = row;
            this.answer = List.copyOf(answer);
        }
    }

    /**
     * Makes the answer to a row, in any thread. Asking for the way out searches by checking changed dossiers, unless the check was made without
     * remedies.
     */
    public static Answered answered(RegisterRow row, Report report, Language language) {
        given(row);
        Objects.requireNonNull(report, "The report is null.\nMaybe add(row) was meant.");
        Objects.requireNonNull(language, "The language is null.\nMaybe Language.KK was meant.");
        return new Answered(row, answer(row, report, language));
    }

    /**
     * Writes a row with the answer to its dossier.
     *
     * @throws IOException if it cannot be written
     */
    public void add(RegisterRow row, Report report) throws IOException {
        add(answered(row, report, language));
    }

    /**
     * Writes a row with an answer that was made before.
     *
     * @throws IOException if it cannot be written
     */
    public void add(Answered answered) throws IOException {
        Objects.requireNonNull(answered, "The answer is null.\nMaybe a variable was not filled before the call.");
        write(answered.row, answered.answer);
    }

    /**
     * Writes a row during whose check the program failed: it was not checked.
     *
     * @throws IOException if it cannot be written
     */
    public void addFailed(RegisterRow row) throws IOException {
        write(given(row), List.of(Phrases.in(language).say("checked.failed"), "", "", "", ""));
    }

    private static RegisterRow given(RegisterRow row) {
        return Objects.requireNonNull(row, "The row is null.\nMaybe a variable was not filled before the call.");
    }

    /**
     * Writes a row that made no dossier, with its problems.
     *
     * @throws IOException if it cannot be written
     */
    public void add(RegisterRow row) throws IOException {
        String told = given(row).problems().stream()
                .map(problem -> problem.message(language))
                .collect(Collectors.joining("\n"));
        write(row, List.of(Phrases.in(language).say("checked.not-read"), told, "", "", ""));
    }

    private void write(RegisterRow row, List<String> answer) throws IOException {
        Phrases phrases = Phrases.in(language);
        sheets.row(row, ADDED.stream().map(each -> heading(phrases, each)).toList(), answer);
    }

    private static List<String> answer(RegisterRow row, Report report, Language language) {
        List<DecisionResult> decisions = report.decisions();
        String outcome = decisions.stream()
                .map(decision -> Verdict.of(decision).word(language))
                .distinct()
                .collect(Collectors.joining("\n"));
        List<ProvisionResult> telling = decisions.stream()
                .flatMap(decision -> decision.with(Verdict.of(decision)).stream()
                        .filter(each -> Verdict.of(decision) != Outcome.NOT_APPLICABLE))
                .toList();
        boolean kept = telling.stream().allMatch(each -> each.outcome() == Outcome.COMPLIANT);
        return List.of(
                outcome,
                kept
                        ? ""
                        : lines(telling.stream()
                                .flatMap(each -> told(each, language))
                                .toList()),
                lines(telling.stream().map(each -> each.citation(language)).toList()),
                lines(decisions.stream()
                        .flatMap(decision -> decision.wayOut().stream())
                        .flatMap(way -> steps(way, language))
                        .toList()),
                lines(row.expectation().stream()
                        .flatMap(expected -> expected.disagreements(report).stream())
                        .map(each -> each.sentence(language))
                        .toList()));
    }

    /** What was found, and what people have said of it. */
    private static Stream<String> told(ProvisionResult row, Language language) {
        return Stream.of(
                        Stream.of(row.sentence(language)),
                        row.waivers().stream().map(each -> each.sentence(language)),
                        row.objections().stream().map(each -> each.sentence(language)))
                .flatMap(each -> each);
    }

    private static Stream<String> steps(WayOut way, Language language) {
        return Stream.concat(way.sentences(language).stream(), way.remainingSentences(language).stream());
    }

    private static String lines(List<String> lines) {
        return lines.stream().distinct().collect(Collectors.joining("\n"));
    }

    /**
     * Ends the file.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void close() throws IOException {
        sheets.close();
    }
}
