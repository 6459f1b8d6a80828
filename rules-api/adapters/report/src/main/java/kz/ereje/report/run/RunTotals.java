package kz.ereje.report.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ReportWriter;
import kz.ereje.report.internal.Phrases;

/**
 * The numbers of a run. They add up, or there is none of it: files seen = checked + refused + failed + not read; decisions = violated +
 * error + open + not covered + kept, over all, over the units, over the months and over the rows of each provision. Immutable and safe for all
 * threads, as are the records in it.
 *
 * @param files what became of the files
 * @param decisionTotals how many decisions came to what, how much of it is shown, what they are worth
 * @param provisions the provisions, in the order of the act
 * @param reasons the rules that broke a provision or left it open, those that broke most first
 * @param units the units, those with most decisions that break something first
 * @param months the months of the decisions, in their order
 * @param remarks what whoever reads the numbers has to know first, sentences in the language of the reports
 */
public record RunTotals(
        ReportWriter.Counts files,
        DecisionTotals decisionTotals,
        List<OfProvision> provisions,
        List<OfReason> reasons,
        List<OfGroup> units,
        List<OfGroup> months,
        List<String> remarks) {

    /** The numbers alone, of which nothing has to be said. */
    public RunTotals(
            ReportWriter.Counts files,
            DecisionTotals decisionTotals,
            List<OfProvision> provisions,
            List<OfReason> reasons,
            List<OfGroup> units,
            List<OfGroup> months) {
        this(files, decisionTotals, provisions, reasons, units, months, List.of());
    }

    /**
     * Adds the numbers up.
     *
     * @throws IllegalArgumentException if they do not add up, naming those that do not
     */
    public RunTotals {
        provisions = List.copyOf(provisions);
        reasons = List.copyOf(reasons);
        units = List.copyOf(units);
        months = List.copyOf(months);
        remarks = List.copyOf(remarks);
        new Sums(decisionTotals.decisions(), provisions, reasons, units, months).check();
    }

    /** The same with what has to be said before them. */
    RunTotals with(List<String> said) {
        return new RunTotals(files, decisionTotals, provisions, reasons, units, months, said);
    }

    static <E extends Enum<E>> Map<E, Long> filled(Class<E> keys, Map<E, Long> given) {
        Map<E, Long> all = new EnumMap<>(keys);
        Arrays.stream(keys.getEnumConstants()).forEach(key -> all.put(key, given.getOrDefault(key, 0L)));
        return Collections.unmodifiableMap(all);
    }

    static long sum(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    /** How many decisions came to this. */
    public long decisions(DecisionState state) {
        return decisionTotals.decisions(state);
    }

    /** All decisions of the files that were checked. */
    public long decisionsInAll() {
        return decisionTotals.all();
    }

    /** So many decisions surely break a provision. */
    public long violatedAtLeast() {
        return decisionTotals.violatedAtLeast();
    }

    /** So many decisions at most break one: those that are open, or of which a rule failed, may. What was not checked is not in it. */
    public long violatedAtMost() {
        return decisionTotals.violatedAtMost();
    }

    /** The totals for people, a sentence each: remarks, files, decisions, bounds, facts. */
    public List<String> lines(Language language) {
        return Stream.of(
                        remarks.stream(),
                        Stream.of(Phrases.in(language)
                                .say(
                                        "run.line.files",
                                        Arrays.stream(Figure.values())
                                                .limit(Figure.FILES_NOT_READ.ordinal() + 1L)
                                                .map(figure -> Long.toString(figure.of(this)))
                                                .toArray())),
                        decisionTotals.sentences(language).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /**
     * How often a provision came to what.
     *
     * @param provision its number
     * @param rows how many decisions have this outcome in its row
     */
    public record OfProvision(String provision, Map<Outcome, Long> rows) {

        /** Takes a copy, with a zero for each outcome that is not in it. */
        public OfProvision {
            rows = filled(Outcome.class, rows);
        }

        /** How many decisions have this outcome. */
        public long rows(Outcome outcome) {
            return rows.getOrDefault(outcome, 0L);
        }

        /** How often it was asked: broken, open, failed or kept. */
        public long asked() {
            return sum(rows.values()) - rows(Outcome.NOT_APPLICABLE) - rows(Outcome.UNCHECKED);
        }
    }

    /**
     * How often a rule broke its provision or left it open.
     *
     * @param provision the number of the provision
     * @param rule the id of the rule
     * @param violated how many decisions it broke
     * @param open how many decisions it left open
     */
    public record OfReason(String provision, String rule, long violated, long open) {}

    /**
     * What decisions that have something in common came to.
     *
     * @param name the name of the unit, or the month as ISO 8601 has it, {@code 2026-02}; empty where it is not known, and of the last group
     *     of many, which holds all further ones
     * @param rest whether it is that last group
     * @param decisions how many decisions came to what
     */
    public record OfGroup(Optional<String> name, boolean rest, Map<DecisionState, Long> decisions) {

        /** Takes a copy, with a zero for each state that is not in it. */
        public OfGroup {
            decisions = filled(DecisionState.class, decisions);
        }

        /** How many decisions came to this. */
        public long decisions(DecisionState state) {
            return decisions.getOrDefault(state, 0L);
        }

        /** All decisions of the group. */
        public long all() {
            return sum(decisions.values());
        }

        /** What it is called among people. */
        public String label(Language language) {
            return name.orElseGet(() -> Phrases.in(language).say(rest ? "run.others" : "run.not-known"));
        }
    }

    /** What is said where numbers do not add up. */
    static IllegalArgumentException wrong(String what, Map<?, ?> numbers) {
        return new IllegalArgumentException(what + " do not add up: "
                + numbers.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", ")));
    }
}
