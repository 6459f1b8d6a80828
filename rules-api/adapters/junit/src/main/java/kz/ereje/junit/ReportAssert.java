package kz.ereje.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Report;

/** What can be stated of a report: {@code assertThat(report).keeps("12.1.3").asksFor("decisions[0].consents")}. For one thread. */
public final class ReportAssert extends OutcomeAssert<ReportAssert, Report> {

    ReportAssert(Report actual) {
        super(actual, ReportAssert.class);
    }

    @Override
    List<DecisionResult> decisions() {
        return actual.decisions();
    }

    @Override
    Optional<Current> file() {
        return Current.of(actual);
    }

    /**
     * Statements about one decision alone.
     *
     * @throws IllegalArgumentException if the report holds no decision with this id
     */
    public DecisionAssert decision(String id) {
        return new DecisionAssert(named(id)).inLanguage(language());
    }

    /** The act governs this decision; whether it is kept is another question. */
    public ReportAssert covers(String id) {
        covered(named(id), true);
        return this;
    }

    /** The act does not govern this decision: it is to be checked against other law. */
    public ReportAssert doesNotCover(String id) {
        covered(named(id), false);
        return this;
    }

    /** The act governs every decision. */
    public ReportAssert coversEveryDecision() {
        somebody().forEach(decision -> covered(decision, true));
        return this;
    }

    /**
     * The answer is the one that is stated in the file beside the dossier, {@code lease.expected} beside {@code lease.json}. Each line there
     * is about a decision:
     *
     * <pre>
     * # what the dossier shows
     * garage-lease covered
     * garage-lease 12.2.8 VIOLATED 12.2.8/no-assembly-consent
     * garage-lease 12.2.14 UNDETERMINED 12.2.14/no-assembly-consent missing=decisions[0].consents
     * garage-lease 4 COMPLIANT
     * </pre>
     *
     * <p>{@code covered} or {@code not-covered} is stated for every decision, and every row that is violated, undetermined or failed;
     * others may be. Rules, and facts that are missing, are compared where a line states rules; a line without them compares the outcome
     * alone. A failure tells every difference and the line that would be right.
     *
     * @throws IllegalStateException if it is not the report of the case that runs, so that no file is known
     */
    public ReportAssert matchesExpected() {
        isNotNull();
        Current current = file().orElseThrow(OutcomeAssert::fileUnknown);
        return compared(Comparison.of(current.file(), actual));
    }

    /** The answer is the one that is stated in this file; see {@link #matchesExpected()}. */
    public ReportAssert matchesExpected(Path expected) {
        isNotNull();
        String name = file().map(current -> current.file().name()).orElse("");
        return compared(new Comparison(name, ExpectedFile.read(name, expected, language()), actual, language()));
    }

    private ReportAssert compared(Comparison comparison) {
        somebody();
        differs(comparison.in(language()).differences());
        return this;
    }

    private DecisionResult named(String id) {
        return somebody().stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The report holds no decision \"" + id
                        + "\".\nMaybe one of these was meant: "
                        + Nearest.to(
                                id, decisions().stream().map(DecisionResult::id).toList()) + "."));
    }
}
