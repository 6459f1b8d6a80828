package kz.ereje.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;

/**
 * An answer beside the outcomes that are stated for it. What is violated, undetermined or failed has to be stated; a line about what is
 * not in the answer is a fault.
 *
 * @param dossier what the dossier is called
 * @param expected what is stated
 * @param report the answer
 * @param language the language of what differs
 */
record Comparison(String dossier, ExpectedFile expected, Report report, Language language) {

    static Comparison of(DossierFile file, Report report) {
        Language language = file.settings().language();
        ExpectedFile expected = ExpectedFile.read(file.name(), ExpectedFile.beside(file.path()), language);
        return new Comparison(file.name(), expected, report, language);
    }

    Comparison in(Language other) {
        return new Comparison(dossier, expected, report, other);
    }

    /** What differs, in words; empty where nothing does. */
    String differences() {
        return differences(decision -> true);
    }

    /** What differs for one decision, or names none of the dossier. */
    String differences(DecisionResult only) {
        return differences(decision -> decision.id().equals(only.id()));
    }

    private String differences(Predicate<DecisionResult> asked) {
        List<String> faults =
                expected.lines().stream().flatMap(line -> fault(line).stream()).toList();
        List<String> told = new ArrayList<>(faults);
        int count = faults.size();
        for (DecisionResult decision : report.decisions()) {
            List<String> differing = asked.test(decision) ? differing(decision) : List.of();
            count += differing.size();
            if (!differing.isEmpty()) {
                told.add(new RowText(language).decision(decision) + "\n" + String.join("\n", differing));
            }
        }
        return told.isEmpty() ? "" : whole(told, count);
    }

    private String whole(List<String> told, int count) {
        return Phrase.DIFFERS.in(language, dossier, expected.name(), count)
                + "\n\n" + String.join("\n\n", told)
                + "\n\n" + Phrase.FACTS_IF_WRONG.in(language, dossier);
    }

    /** Why a line can be about nothing of the answer. */
    private Optional<String> fault(ExpectedLine line) {
        List<String> ids = report.decisions().stream().map(DecisionResult::id).toList();
        if (!ids.contains(line.decision())) {
            return refused(line, Phrase.NO_SUCH_DECISION.in(language, line.decision(), String.join(", ", ids)));
        }
        List<String> provisions = report.decisions().get(0).provisions().stream()
                .map(ProvisionResult::provision)
                .toList();
        return line.provision().isEmpty() || provisions.contains(line.provision())
                ? Optional.empty()
                : refused(
                        line,
                        Phrase.NO_SUCH_PROVISION.in(
                                language, line.provision(), Nearest.to(line.provision(), provisions)));
    }

    private Optional<String> refused(ExpectedLine line, String reason) {
        return Optional.of(Phrase.BAD_LINE.in(language, expected.name(), line.number(), line, reason));
    }

    private List<String> differing(DecisionResult decision) {
        List<String> differing = new ArrayList<>();
        covering(decision).ifPresent(differing::add);
        decision.provisions().forEach(row -> differing(decision, row).ifPresent(differing::add));
        return differing;
    }

    private Optional<String> covering(DecisionResult decision) {
        ExpectedLine found = ExpectedLine.found(decision);
        Optional<ExpectedLine> line = expected.about(found);
        if (line.stream().anyMatch(stated -> stated.agrees(found))) {
            return Optional.empty();
        }
        RowText text = new RowText(language);
        String stated = line.map(known -> covered(known) + at(known)).orElseGet(this::notStated);
        return Optional.of("    " + text.line(Phrase.EXPECTED, stated) + "\n    "
                + text.line(Phrase.FOUND, covered(found)) + "\n    " + right(found));
    }

    private Optional<String> differing(DecisionResult decision, ProvisionResult row) {
        ExpectedLine found = ExpectedLine.found(decision, row);
        Optional<ExpectedLine> line = expected.about(found);
        boolean agrees =
                line.map(stated -> stated.agrees(found)).orElseGet(() -> !ExpectedLine.TELLING.contains(row.outcome()));
        return agrees
                ? Optional.empty()
                : Optional.of(new RowText(language)
                                .differing(
                                        row,
                                        line.map(known -> outcome(known) + at(known))
                                                .orElseGet(this::notStated),
                                        outcome(found))
                        + "\n    " + right(found));
    }

    private String covered(ExpectedLine line) {
        return (line.outcome().equals("covered") ? Phrase.COVERED : Phrase.NOT_COVERED).in(language);
    }

    private String outcome(ExpectedLine line) {
        String word = Outcome.valueOf(line.outcome()).word(language);
        return line.grounds().isEmpty() ? word : word + " [" + line.grounds() + "]";
    }

    private String at(ExpectedLine line) {
        return " (" + Phrase.IN_LINE.in(language, expected.name(), line.number()) + ")";
    }

    private String notStated() {
        return Phrase.NOT_STATED.in(language, expected.name());
    }

    private String right(ExpectedLine found) {
        return Phrase.LINE_IF_RIGHT.in(language, expected.name()) + ": " + found;
    }
}
