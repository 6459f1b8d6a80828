package kz.ereje.report.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Regulation.RuleEntry;
import kz.ereje.report.coverage.CoverageAnswer.OfProvision;
import kz.ereje.report.coverage.CoverageAnswer.OfRule;
import kz.ereje.report.internal.Phrases;

/** The tables of the answer, which text and page have in common; what was never asked comes first. For one thread. */
final class CoverageTables {

    /** So many letters of a provision tell it from others. */
    private static final int MOST_LETTERS = 70;

    private final CoverageAnswer answer;
    private final Language language;
    private final Phrases shared;
    private final Phrases own;
    private final Map<String, ProvisionEntry> act;
    private final Map<String, RuleEntry> rules;

    /**
     * A table.
     *
     * @param caption what it tells
     * @param heads the heads of its columns
     * @param rows its rows: texts, numbers and {@link Official} words
     */
    record Table(String caption, List<String> heads, List<List<Object>> rows) {}

    /** Words of the act in its own language, which is not that of the page. */
    record Official(String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    CoverageTables(CoverageAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
        this.shared = Phrases.in(language);
        this.own = Phrases.of("coverage", language);
        this.act = answer.regulation().provisions().stream()
                .collect(Collectors.toMap(ProvisionEntry::id, Function.identity()));
        this.rules = answer.regulation().rules().stream().collect(Collectors.toMap(RuleEntry::id, Function.identity()));
    }

    List<Table> all() {
        Stream<OfRule> never =
                answer.rules().stream().filter(rule -> rule.asked().never());
        Stream<OfRule> asked =
                answer.rules().stream().filter(rule -> !rule.asked().never());
        return List.of(
                table("coverage.never", cited(), answer.neverAsked(), this::cited),
                table("coverage.asked", counted(cited()), answer.asked(), this::counted),
                table("coverage.rules-never", demanded(), never.toList(), this::demanded),
                table("coverage.rules-asked", counted(demanded()), asked.toList(), this::counted),
                table(
                        "coverage.without",
                        joined(cited(), List.of(own.say("coverage.why"))),
                        answer.withoutRules(),
                        this::withoutRules));
    }

    private <T> Table table(String caption, List<String> heads, List<T> of, Function<T, List<Object>> row) {
        return new Table(
                own.say(caption, Integer.toString(of.size())),
                heads,
                of.stream().map(row).toList());
    }

    private static <T> List<T> joined(List<? extends T> first, List<? extends T> then) {
        List<T> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private List<String> cited() {
        List<String> heads =
                List.of(shared.say("number"), shared.say("run.column.citation"), own.say("coverage.words"));
        return language == Language.KK ? heads : joined(heads, List.of(own.say("coverage.translation")));
    }

    private List<Object> cited(OfProvision provision) {
        ProvisionEntry entry = entry(act, provision.provision());
        List<Object> cells =
                List.of(entry.id(), entry.citation(language), new Official(FirstWords.of(entry.text(), MOST_LETTERS)));
        return entry.translation(language)
                .map(words -> joined(cells, List.<Object>of(FirstWords.of(words, MOST_LETTERS))))
                .orElse(cells);
    }

    private List<Object> withoutRules(OfProvision provision) {
        String why = entry(act, provision.provision()).status(language);
        return joined(cited(provision), List.<Object>of(why));
    }

    private List<String> demanded() {
        return List.of(shared.say("run.rule"), own.say("coverage.demand"));
    }

    private List<Object> demanded(OfRule rule) {
        RuleEntry entry = entry(rules, rule.rule());
        String demand = entry.demand(language);
        return List.of(
                entry.id(),
                entry.until()
                        .map(day -> own.say("coverage.before", demand, day.toString()))
                        .orElse(demand));
    }

    /** The first column tells of what is counted, the counts follow. */
    private List<String> counted(List<String> heads) {
        List<String> counts = List.of(
                own.say("coverage.times"),
                DecisionState.KEPT.word(shared.language()),
                DecisionState.VIOLATED.word(shared.language()),
                DecisionState.OPEN.word(shared.language()),
                DecisionState.ERROR.word(shared.language()));
        return joined(joined(heads.subList(0, 1), counts), heads.subList(1, heads.size()));
    }

    private List<Object> counted(OfProvision provision) {
        return counted(provision.asked(), cited(provision));
    }

    private List<Object> counted(OfRule rule) {
        return counted(rule.asked(), demanded(rule));
    }

    private static List<Object> counted(Asked asked, List<Object> cells) {
        List<Object> counts = List.of(asked.times(), asked.kept(), asked.violated(), asked.open(), asked.failed());
        return joined(joined(cells.subList(0, 1), counts), cells.subList(1, cells.size()));
    }

    private static <T> T entry(Map<String, T> entries, String id) {
        T entry = entries.get(id);
        if (entry == null) {
            throw new IllegalStateException("The edition does not have " + id);
        }
        return entry;
    }
}
