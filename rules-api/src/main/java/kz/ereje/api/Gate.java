package kz.ereje.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;

/**
 * Whether a decision may be signed: what an application asks before its "sign" button, with the reasons. Immutable and safe for all
 * threads.
 *
 * @param verdict what the policy says; an override does not change it
 * @param reasons why, the gravest first; empty where it is to be let through
 * @param override who let it through all the same, and why; empty where nobody did
 */
public record Gate(Verdict verdict, List<Reason> reasons, Optional<Override> override) {

    /** What is to be done, the mildest first. */
    public enum Verdict {
        /** Every provision that applies is kept, by facts that lie behind: it may be signed. */
        ALLOW,
        /** Something is open: a person has to look at it before it is signed. */
        ASK,
        /** Something is violated or failed: it is not to be signed. */
        BLOCK
    }

    /** Takes a copy. */
    public Gate {
        Given.of(verdict, "verdict");
        reasons = List.copyOf(Given.of(reasons, "list of reasons"));
        Given.of(override, "override");
    }

    /**
     * A reason not to let it through at once.
     *
     * @param verdict what is to be done about it
     * @param code {@code VIOLATED}, {@code UNDETERMINED} or {@code ERROR}, the outcome of a provision; {@code PLANNED}, {@code NOT_COVERED},
     *     {@code CONTRADICTED}, {@code NOTHING_CHECKED}, {@code NO_DAY}
     * @param decision the id of the decision; empty for the dossier as a whole
     * @param provision the provision; empty where it is none
     * @param keys what the findings are kept under; see {@link ProvisionResult.Rule#key()}
     * @param sentences the reason in words, in every language
     */
    public record Reason(
            Verdict verdict,
            String code,
            String decision,
            String provision,
            List<String> keys,
            Map<Language, String> sentences) {

        /** Takes copies. */
        public Reason {
            keys = List.copyOf(keys);
            sentences = Map.copyOf(sentences);
        }

        /** The reason in words. */
        public String sentence(Language language) {
            return sentences.getOrDefault(language, code);
        }
    }

    /**
     * That somebody let it through all the same; it answers for it.
     *
     * @param who the person
     * @param why the ground
     */
    public record Override(String who, String why) {

        /**
         * Keeps them.
         *
         * @throws IllegalArgumentException if either says nothing
         */
        public Override {
            if (Given.of(who, "name of the person").isBlank()
                    || Given.of(why, "ground").isBlank()) {
                throw new IllegalArgumentException("An override needs to say who overrides, and why.");
            }
        }
    }

    /**
     * The same, overridden by a person: the verdict and its reasons stay, and with them who answers and why.
     *
     * @throws IllegalArgumentException if who or why says nothing
     * @throws IllegalStateException if there is nothing to override
     */
    public Gate overridden(String who, String why) {
        if (verdict == Verdict.ALLOW) {
            throw new IllegalStateException("It is let through: there is nothing to override.");
        }
        return new Gate(verdict, reasons, Optional.of(new Override(who, why)));
    }

    /** Whether it may be signed: let through by the policy, or by a person who answers for it. */
    public boolean isOpen() {
        return verdict == Verdict.ALLOW || override.isPresent();
    }

    static Gate of(Report report, GatePolicy policy) {
        List<Reason> reasons = new ArrayList<>();
        report.contradictions().forEach(found -> reasons.add(asked("CONTRADICTED", "", in -> found.sentence(in))));
        if (report.dossier().checkedOn().isMissing()) {
            reasons.add(asked("NO_DAY", "", in -> Lexicon.word(in, "check.no-day")));
        }
        report.leftOut()
                .forEach(id ->
                        reasons.add(asked("NOTHING_CHECKED", id, in -> Lexicon.word(in, "gate.nothing-checked"))));
        for (DecisionResult decision : report.decisions()) {
            reasons.addAll(of(decision, policy));
        }
        reasons.sort(Comparator.comparing(Reason::verdict).reversed());
        Verdict gravest = reasons.isEmpty() ? Verdict.ALLOW : reasons.get(0).verdict();
        return new Gate(gravest, reasons, Optional.empty());
    }

    private static List<Reason> of(DecisionResult decision, GatePolicy policy) {
        List<Reason> reasons = new ArrayList<>();
        for (ProvisionResult row : decision.provisions()) {
            Verdict verdict = policy.of(row);
            if (verdict != Verdict.ALLOW) {
                reasons.add(new Reason(
                        verdict,
                        row.outcome().name(),
                        decision.id(),
                        row.provision(),
                        row.rules().stream()
                                .filter(rule -> rule.outcome() == row.outcome())
                                .map(ProvisionResult.Rule::key)
                                .toList(),
                        said(row::sentence)));
            }
        }
        beside(decision).forEach(reasons::add);
        return reasons;
    }

    /** What no outcome of a provision says. */
    private static Stream<Reason> beside(DecisionResult decision) {
        if (!decision.covered()) {
            return Stream.of(asked("NOT_COVERED", decision.id(), in -> Lexicon.word(in, "report.not-covered")));
        }
        List<ProvisionResult> kept = decision.with(Outcome.COMPLIANT);
        if (kept.stream().anyMatch(ProvisionResult::keptAsPlanned)) {
            return Stream.of(asked("PLANNED", decision.id(), in -> Lexicon.word(in, "gate.planned")));
        }
        return kept.isEmpty()
                        && decision.with(Outcome.VIOLATED).isEmpty()
                        && decision.with(Outcome.UNDETERMINED).isEmpty()
                ? Stream.of(asked("NOTHING_CHECKED", decision.id(), in -> Lexicon.word(in, "gate.nothing-checked")))
                : Stream.empty();
    }

    private static Reason asked(String code, String decision, Function<Language, String> sentence) {
        return new Reason(Verdict.ASK, code, decision, "", List.of(), said(sentence));
    }

    private static Map<Language, String> said(Function<Language, String> sentence) {
        return Map.of(
                Language.KK, sentence.apply(Language.KK),
                Language.RU, sentence.apply(Language.RU),
                Language.EN, sentence.apply(Language.EN));
    }
}
