package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.kb.act.Provision.Status;

/** The history of one provision: its wordings and its rules, edition by edition, while the catalogue is read. */
final class History {

    private final String id;
    private final List<State> states = new ArrayList<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** The state that an edition gives it. */
    private record State(Edition edition, String chapter, boolean part, Wording wording, boolean ended) {}

    History(String id) {
        this.id = id;
    }

    /** The edition words it, but the words are not held. */
    void notHeld(Edition edition) {
        states.add(
                new State(edition, "", false, new Wording(edition.id(), "", Translation.NONE, "", "", false), false));
    }

    /** The edition ends it, and all its rules. */
    void ended(Edition edition) {
        State last = last();
        states.add(new State(edition, last.chapter(), last.part(), last.wording(), true));
        end(edition, List.of());
    }

    /** The edition words it anew, or leaves the words that it had. */
    void worded(Edition edition, Members file) {
        boolean first = states.isEmpty() || !last().wording().held();
        if (first || file.has("text")) {
            String chapter = first ? file.text("chapter") : file.textOr("chapter", last().chapter());
            String modality = first
                    ? file.text("modality")
                    : file.textOr("modality", last().wording().modality());
            String bearer = file.textOr("bearer", first ? "" : last().wording().bearer());
            boolean part = file.has("cited") ? file.text("cited").equals("part") : !first && last().part();
            Translation translation = Translation.of(file.inner("translation"));
            Wording wording = new Wording(edition.id(), file.text("text"), translation, modality, bearer, true);
            states.add(new State(edition, chapter, part, wording, false));
        }
    }

    /** Ends the rules that are in force, but those that are kept. */
    void end(Edition edition, List<String> kept) {
        rules.replaceAll((rule, was) -> was.period().ends() || kept.contains(rule) ? was : was.endedBy(edition));
    }

    boolean has(String rule) {
        return rules.containsKey(rule) && !rules.get(rule).period().ends();
    }

    boolean hasRules() {
        return !rules.isEmpty();
    }

    void add(Rule rule) {
        rules.put(rule.id(), rule);
    }

    /** The rule stays, and these are its remedies from now on. */
    void mended(String rule, List<Remedy> remedies) {
        rules.computeIfPresent(rule, (id, was) -> was.withRemedies(remedies));
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    String chapter() {
        return last().chapter();
    }

    private State last() {
        return states.get(states.size() - 1);
    }

    /** The provision as it is in force on this day. */
    Provision on(LocalDate day) {
        State state = states.get(0);
        boolean begun = false;
        for (State each : states) {
            if (!each.edition().period().since().isAfter(day)) {
                state = each;
                begun = true;
            }
        }
        List<String> inForce = begun && !state.ended()
                ? rules.values().stream()
                        .filter(rule -> rule.period().holds(day))
                        .map(Rule::id)
                        .toList()
                : List.of();
        State told = held(state);
        return new Provision(
                id, told.chapter(), told.part(), wording(state, told), status(begun, state, inForce), inForce, day);
    }

    /** Words that are not held are replaced by those of the next edition that are. */
    private State held(State state) {
        return state.wording().held()
                ? state
                : states.subList(states.indexOf(state), states.size()).stream()
                        .filter(later -> later.wording().held())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No wording of " + id + " is held"));
    }

    private static Wording wording(State state, State told) {
        Wording words = told.wording();
        return new Wording(
                state.wording().edition(),
                words.text(),
                words.translation(),
                words.modality(),
                words.bearer(),
                state.wording().held());
    }

    private static Status status(boolean begun, State state, List<String> rules) {
        if (!begun) {
            return Status.NOT_YET;
        }
        if (state.ended()) {
            return Status.ENDED;
        }
        return rules.isEmpty() ? Status.UNCHECKED : Status.RULES;
    }
}
