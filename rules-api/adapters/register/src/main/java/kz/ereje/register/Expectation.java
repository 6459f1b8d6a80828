package kz.ereje.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;

/**
 * What a jurist expects of a decision: an outcome of the whole of it, {@code нарушено}, or provisions with their outcomes, {@code 12.2.14; 15
 * сақталған}. A provision without an outcome is expected to be broken, and where provisions are listed no other one is. Immutable and safe for
 * all threads.
 */
public final class Expectation {

    private static final Pattern ITEM = Pattern.compile("((?:order\\.)?\\d+(?:\\.\\d+)*)(?:\\s+(.+))?");
    private static final Map<String, Outcome> WORDS = words();

    private final Optional<Outcome> whole;
    private final Map<String, Outcome> provisions;

    private Expectation(Optional<Outcome> whole, Map<String, Outcome> provisions) {
        this.whole = whole;
        this.provisions = provisions;
    }

    private static Map<String, Outcome> words() {
        Map<String, Outcome> words = new HashMap<>();
        for (Outcome outcome : Outcome.values()) {
            words.put(Plain.key(outcome.name()), outcome);
            Arrays.stream(Language.values()).forEach(each -> words.put(Plain.key(outcome.word(each)), outcome));
        }
        return Map.copyOf(words);
    }

    static Expectation of(String written) throws NotUnderstood {
        Outcome whole = WORDS.get(Plain.key(written));
        if (whole != null) {
            return new Expectation(Optional.of(whole), Map.of());
        }
        Map<String, Outcome> provisions = new LinkedHashMap<>();
        for (String item : written.split("[;,\\n]")) {
            if (!Plain.text(item).isEmpty()) {
                item(Plain.text(item), provisions);
            }
        }
        if (provisions.isEmpty()) {
            throw new NotUnderstood("expected.unreadable", Plain.text(written));
        }
        return new Expectation(Optional.empty(), provisions);
    }

    private static void item(String item, Map<String, Outcome> provisions) throws NotUnderstood {
        Matcher matcher = ITEM.matcher(item);
        Outcome outcome = !matcher.matches()
                ? null
                : matcher.group(2) == null ? Outcome.VIOLATED : WORDS.get(Plain.key(matcher.group(2)));
        if (outcome == null || provisions.putIfAbsent(matcher.group(1), outcome) != null) {
            throw new NotUnderstood("expected.unreadable", item);
        }
    }

    /** The outcome that is expected of the whole decision; empty where provisions are listed. */
    public Optional<Outcome> whole() {
        return whole;
    }

    /** The outcomes that are expected, by provision. */
    public Map<String, Outcome> provisions() {
        return Map.copyOf(provisions);
    }

    /** Where the answer to the row's dossier and the jurist disagree, in the order of the act; empty where they agree. */
    public List<Disagreement> disagreements(Report report) {
        List<Disagreement> found = new ArrayList<>();
        for (DecisionResult decision : report.decisions()) {
            whole.ifPresent(expected -> add(found, "", Optional.of(expected), Optional.of(Verdict.of(decision))));
            if (whole.isEmpty()) {
                compare(decision, found);
            }
        }
        return List.copyOf(found);
    }

    private void compare(DecisionResult decision, List<Disagreement> found) {
        Map<String, Outcome> left = new LinkedHashMap<>(provisions);
        for (ProvisionResult row : decision.provisions()) {
            Outcome expected = left.remove(row.provision());
            if (expected != null || row.outcome() == Outcome.VIOLATED) {
                add(found, row.provision(), Optional.ofNullable(expected), Optional.of(row.outcome()));
            }
        }
        left.forEach((provision, expected) -> add(found, provision, Optional.of(expected), Optional.empty()));
    }

    private static void add(
            List<Disagreement> found, String provision, Optional<Outcome> expected, Optional<Outcome> outcome) {
        if (!expected.equals(outcome)) {
            found.add(new Disagreement(provision, expected, outcome));
        }
    }

    /**
     * A provision of which answer and jurist say different things. Immutable and safe for all threads.
     *
     * @param provision its number; empty where it is about the whole decision
     * @param expected what the jurist expects; empty where they expect that it is not broken
     * @param found what the answer says; empty where the act has no such provision
     */
    public record Disagreement(String provision, Optional<Outcome> expected, Optional<Outcome> found) {

        /** Who says what, in one line. */
        public String sentence(Language language) {
            Phrases phrases = Phrases.in(language);
            String stated =
                    expected.map(each -> each.word(language)).orElseGet(() -> phrases.say("disagreement.not-broken"));
            String answer =
                    found.map(each -> each.word(language)).orElseGet(() -> phrases.say("disagreement.no-provision"));
            return provision.isEmpty()
                    ? phrases.say("disagreement.whole", stated, answer)
                    : phrases.say("disagreement", provision, stated, answer);
        }
    }
}
