package kz.ereje.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /**
     * Writes a row with the answer to its dossier. Asking for the way out searches by checking changed dossiers, unless the check was made
     * without remedies.
     *
     * @throws IOException if it cannot be written
     */
    public void add(RegisterRow row, Report report) throws IOException {
        Objects.requireNonNull(report, "The report is null.\nMaybe add(row) was meant.");
        write(row, answer(row, report));
    }

    /**
     * Writes a row that made no dossier, with its problems.
     *
     * @throws IOException if it cannot be written
     */
    public void add(RegisterRow row) throws IOException {
        Objects.requireNonNull(row, "The row is null.\nMaybe a variable was not filled before the call.");
        String told = row.problems().stream()
                .map(problem -> problem.message(language))
                .collect(Collectors.joining("\n"));
        write(row, List.of(Phrases.in(language).say("checked.not-read"), told, "", "", ""));
    }

    private void write(RegisterRow row, List<String> answer) throws IOException {
        Phrases phrases = Phrases.in(language);
        sheets.row(
                row,
                ADDED.stream()
                        .map(each -> Headings.OWN + " " + phrases.say("checked." + each))
                        .toList(),
                answer);
    }

    private List<String> answer(RegisterRow row, Report report) {
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
                                .map(each -> each.sentence(language))
                                .toList()),
                lines(telling.stream().map(each -> each.citation(language)).toList()),
                lines(decisions.stream()
                        .flatMap(decision -> decision.wayOut().stream())
                        .flatMap(this::steps)
                        .toList()),
                lines(row.expectation().stream()
                        .flatMap(expected -> expected.disagreements(report).stream())
                        .map(each -> each.sentence(language))
                        .toList()));
    }

    private java.util.stream.Stream<String> steps(WayOut way) {
        return java.util.stream.Stream.concat(
                way.sentences(language).stream(), way.remainingSentences(language).stream());
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
