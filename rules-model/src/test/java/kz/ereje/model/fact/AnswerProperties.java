package kz.ereje.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The algebra of answers against Kleene's tables, and the evidence against the logic. */
class AnswerProperties {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    /** A formula over facts that are true, false or missing. */
    sealed interface Formula {
        record Atom(String name) implements Formula {}

        record Negated(Formula inner) implements Formula {}

        record Both(Formula left, Formula right) implements Formula {}

        record Either(Formula left, Formula right) implements Formula {}
    }

    @Property
    void answersAreKleenes(@ForAll("formulas") Formula formula, @ForAll("facts") Map<String, Fact<Boolean>> facts) {
        Answer answer = answer(formula, facts);
        Boolean expected = kleene(formula, facts);
        assertThat(answer.isUnknown()).isEqualTo(expected == null);
        if (expected != null) {
            assertThat(answer.isYes()).isEqualTo(expected);
        }
    }

    @Property
    void evidenceAloneDecides(@ForAll("formulas") Formula formula, @ForAll("facts") Map<String, Fact<Boolean>> facts) {
        Answer answer = answer(formula, facts);
        if (!answer.isUnknown()) {
            Set<Fact<?>> evidence = Set.copyOf(answer.grounds().facts());
            assertThat(evidence).isNotEmpty().noneMatch(Fact::isMissing);
            Map<String, Fact<Boolean>> only = facts.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> evidence.contains(entry.getValue()) ? entry.getValue() : missing(entry.getKey())));
            assertThat(kleene(formula, only)).isEqualTo(answer.isYes());
        }
    }

    @Property
    void whatIsMissingIsMissingAndNothingElseIsNeeded(
            @ForAll("formulas") Formula formula, @ForAll("facts") Map<String, Fact<Boolean>> facts) {
        Answer answer = answer(formula, facts);
        if (answer.isUnknown()) {
            Set<Fact<?>> missing = Set.copyOf(answer.grounds().facts());
            assertThat(missing).isNotEmpty().allMatch(Fact::isMissing);
            for (boolean value : List.of(true, false)) {
                Map<String, Fact<Boolean>> found = facts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> missing.contains(entry.getValue())
                                        ? known(entry.getKey(), value)
                                        : entry.getValue()));
                assertThat(answer(formula, found).isUnknown())
                        .as("finding out what is missing settles it")
                        .isFalse();
            }
        }
    }

    @Property
    void negatingTwiceChangesNothing(
            @ForAll("formulas") Formula formula, @ForAll("facts") Map<String, Fact<Boolean>> facts) {
        Answer answer = answer(formula, facts);
        assertThat(answer.negated().negated()).isEqualTo(answer);
    }

    @Property
    void anyOfIsEitherOverTheList(@ForAll("facts") Map<String, Fact<Boolean>> facts) {
        Fact<List<Fact<Boolean>>> list = new Fact.Known<>(FactPath.ROOT.field("list"), new ArrayList<>(facts.values()));
        Answer any = Answer.anyOf(list, fact -> fact.equalTo(true));
        assertThat(any.isYes()).isEqualTo(facts.values().stream().anyMatch(AnswerProperties::isTrue));
        assertThat(any.isNo()).isEqualTo(facts.values().stream().allMatch(AnswerProperties::isFalse));
        if (any.isNo()) {
            assertThat(any.grounds().facts()).contains(list).containsAll(facts.values());
        }
    }

    private static boolean isTrue(Fact<Boolean> fact) {
        return fact.asOptional().orElse(false);
    }

    private static boolean isFalse(Fact<Boolean> fact) {
        return fact.isKnown() && !isTrue(fact);
    }

    private static Answer answer(Formula formula, Map<String, Fact<Boolean>> facts) {
        if (formula instanceof Formula.Atom atom) {
            return fact(facts, atom.name()).equalTo(true);
        }
        if (formula instanceof Formula.Negated negated) {
            return answer(negated.inner(), facts).negated();
        }
        if (formula instanceof Formula.Both both) {
            return answer(both.left(), facts).both(answer(both.right(), facts));
        }
        Formula.Either either = (Formula.Either) formula;
        return answer(either.left(), facts).either(answer(either.right(), facts));
    }

    @SuppressWarnings("NullAway") // null is Kleene's third value here, so that the check shares nothing with Answer
    private static Boolean kleene(Formula formula, Map<String, Fact<Boolean>> facts) {
        if (formula instanceof Formula.Atom atom) {
            return fact(facts, atom.name()).asOptional().orElse(null);
        }
        if (formula instanceof Formula.Negated negated) {
            Boolean inner = kleene(negated.inner(), facts);
            return inner == null ? null : !inner;
        }
        boolean both = formula instanceof Formula.Both;
        Boolean left = kleene(both ? ((Formula.Both) formula).left() : ((Formula.Either) formula).left(), facts);
        Boolean right = kleene(both ? ((Formula.Both) formula).right() : ((Formula.Either) formula).right(), facts);
        Boolean deciding = !both;
        if (deciding.equals(left) || deciding.equals(right)) {
            return deciding;
        }
        return left == null || right == null ? null : both;
    }

    private static Fact<Boolean> fact(Map<String, Fact<Boolean>> facts, String name) {
        return java.util.Objects.requireNonNull(facts.get(name));
    }

    private static Fact<Boolean> known(String name, boolean value) {
        return new Fact.Known<>(FactPath.ROOT.field(name), value);
    }

    private static Fact<Boolean> missing(String name) {
        return new Fact.Missing<>(FactPath.ROOT.field(name));
    }

    @Provide
    Arbitrary<Map<String, Fact<Boolean>>> facts() {
        return Arbitraries.integers().between(0, 2).list().ofSize(NAMES.size()).map(states -> {
            Map<String, Fact<Boolean>> facts = new java.util.TreeMap<>();
            for (int i = 0; i < NAMES.size(); i++) {
                String name = NAMES.get(i);
                facts.put(name, states.get(i) == 2 ? missing(name) : known(name, states.get(i) == 1));
            }
            return facts;
        });
    }

    /** Each fact at most once, as in a question: with a fact on both sides Kleene knows less than logic does. */
    @Provide
    Arbitrary<Formula> formulas() {
        return Arbitraries.shuffle(NAMES)
                .flatMap(names -> Arbitraries.integers()
                        .between(0, 3)
                        .list()
                        .ofSize(2 * NAMES.size())
                        .map(schema -> Tuple.of(names, schema)))
                .map(drawn -> build(drawn.get1(), drawn.get2()));
    }

    private static Formula build(List<String> names, List<Integer> schema) {
        Formula formula = new Formula.Atom(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            Formula atom = new Formula.Atom(names.get(i));
            Formula next = schema.get(2 * i) % 2 == 0 ? atom : new Formula.Negated(atom);
            formula = schema.get(2 * i + 1) % 2 == 0
                    ? new Formula.Both(formula, next)
                    : new Formula.Either(next, formula);
            if (schema.get(2 * i) == 3) {
                formula = new Formula.Negated(formula);
            }
        }
        return formula;
    }
}
