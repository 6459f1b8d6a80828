package kz.ereje.report.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.report.internal.Phrases;

/**
 * A provision of a decision, in words. Immutable and safe for all threads.
 *
 * @param provision its number
 * @param outcome its outcome
 * @param citation how it is cited; empty where it was not asked
 * @param sentence what is said of it; empty where it is kept or was not asked
 * @param rules the rules to which it owes its outcome; none where it was not asked
 * @param said what people have said of it
 */
record RunRow(String provision, Outcome outcome, String citation, String sentence, List<Rule> rules, Said said) {

    /** One of which nobody has said anything. */
    RunRow(String provision, Outcome outcome, String citation, String sentence, List<Rule> rules) {
        this(provision, outcome, citation, sentence, rules, Said.NOTHING);
    }

    /** The outcomes that somebody has to look at. */
    static final Set<Outcome> FINDINGS = Set.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);

    /**
     * A rule that has the outcome of its row.
     *
     * @param id its id, {@code 12.2.14/no-assembly-consent}
     * @param key what its finding is kept under; empty where it is kept
     */
    record Rule(String id, String key) {}

    static RunRow of(ProvisionResult row, Language language) {
        boolean finding = FINDINGS.contains(row.outcome());
        boolean asked = finding || row.outcome() == Outcome.COMPLIANT;
        return new RunRow(
                row.provision(),
                row.outcome(),
                asked ? Letters.plain(row.citation(language)) : "",
                finding ? Letters.plain(row.sentence(language)) : "",
                finding ? rules(row) : asked ? ids(row) : List.of(),
                Said.of(row, language));
    }

    /** What is kept has no finding, and its rules no key: making keys costs more than the check. */
    private static List<Rule> ids(ProvisionResult row) {
        return row.ruleOutcomes().entrySet().stream()
                .filter(rule -> rule.getValue() == row.outcome())
                .map(rule -> new Rule(rule.getKey(), ""))
                .toList();
    }

    private static List<Rule> rules(ProvisionResult row) {
        return row.rules().stream()
                .filter(rule -> rule.outcome() == row.outcome())
                .map(rule -> new Rule(rule.id(), Letters.plain(rule.key())))
                .toList();
    }

    /** What is said of it, and what people have said. */
    String told(Phrases phrases) {
        return said.behind(
                sentence,
                baseline -> phrases.say(baseline.equals(Said.KNOWN) ? "run.baseline.known" : "run.baseline.new"));
    }

    boolean isFinding() {
        return FINDINGS.contains(outcome);
    }

    boolean isAsked() {
        return isFinding() || outcome == Outcome.COMPLIANT;
    }

    /** The ids of its rules, one behind the other. */
    String ruleIds() {
        return rules.stream().map(Rule::id).collect(Collectors.joining(" "));
    }

    /** The keys of its findings, one behind the other. */
    String keys() {
        return rules.stream().map(Rule::key).filter(key -> !key.isEmpty()).collect(Collectors.joining(" "));
    }
}
