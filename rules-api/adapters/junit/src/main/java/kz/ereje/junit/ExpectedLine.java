package kz.ereje.junit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;

/**
 * A line of a file of expected outcomes.
 *
 * @param number the line, from 1; 0 for one that no file holds
 * @param decision the id of the decision
 * @param provision the number of the provision; empty where the line says whether the decision is covered
 * @param outcome the name of the outcome; {@code covered} or {@code not-covered}
 * @param rules the rules that have it; empty where none are stated
 * @param missing the places of facts that are missing
 */
record ExpectedLine(
        int number, String decision, String provision, String outcome, Set<String> rules, Set<String> missing) {

    private static final String MISSING = "missing=";

    /** The outcomes that have to be stated, and that name their rules. */
    static final Set<Outcome> TELLING = Set.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);

    /** The line of these words, of which there are two at least. */
    static ExpectedLine of(int number, List<String> words) {
        if (words.size() == 2) {
            return new ExpectedLine(number, words.get(0), "", words.get(1), Set.of(), Set.of());
        }
        List<String> grounds = words.subList(3, words.size());
        return new ExpectedLine(
                number, words.get(0), words.get(1), words.get(2), listed(grounds, false), listed(grounds, true));
    }

    private static Set<String> listed(List<String> grounds, boolean missing) {
        return grounds.stream()
                .filter(word -> word.startsWith(MISSING) == missing)
                .flatMap(word -> Arrays.stream(
                        word.substring(missing ? MISSING.length() : 0).split(",", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The line that says whether a decision is covered. */
    static ExpectedLine found(DecisionResult decision) {
        return new ExpectedLine(
                0, decision.id(), "", decision.covered() ? "covered" : "not-covered", Set.of(), Set.of());
    }

    /** The line that a row has; its grounds stand in it where they are to be stated. */
    static ExpectedLine found(DecisionResult decision, ProvisionResult row) {
        boolean tells = TELLING.contains(row.outcome());
        return new ExpectedLine(
                0,
                decision.id(),
                row.provision(),
                row.outcome().name(),
                tells ? rules(row) : Set.of(),
                tells ? missing(row) : Set.of());
    }

    private static Set<String> rules(ProvisionResult row) {
        return row.rules().stream()
                .filter(rule -> rule.outcome() == row.outcome())
                .map(ProvisionResult.Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(ProvisionResult row) {
        return row.missing().stream()
                .map(fact -> fact.path().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isAbout(ExpectedLine other) {
        return decision.equals(other.decision) && provision.equals(other.provision);
    }

    /** Whether what was found is what this line states. Rules of outcomes that name none in an answer are not compared. */
    boolean agrees(ExpectedLine found) {
        return outcome.equals(found.outcome)
                && (grounds().isEmpty()
                        || found.grounds().isEmpty() && !telling()
                        || rules.equals(found.rules) && missing.equals(found.missing));
    }

    private boolean telling() {
        return TELLING.stream().anyMatch(each -> each.name().equals(outcome));
    }

    /** The rules and the missing facts, as they are written. */
    String grounds() {
        String facts = missing.isEmpty() ? "" : MISSING + String.join(",", missing);
        return (String.join(",", rules) + " " + facts).strip();
    }

    /** As it is written. */
    @Override
    public String toString() {
        return List.of(decision, provision, outcome, grounds()).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
