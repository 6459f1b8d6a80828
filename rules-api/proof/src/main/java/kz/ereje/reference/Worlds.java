package kz.ereje.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import kz.ereje.model.fact.Fact;

/**
 * A question evaluated in every world that the dossier leaves possible: each missing fact takes each of its values in turn. An
 * answer that is the same in all worlds is known; otherwise the question waits for the facts whose value can change it.
 */
final class Worlds {

    private final List<Hidden<?>> hidden = new ArrayList<>();

    /** A missing fact and the value that it has in the world at hand. */
    private static final class Hidden<T> {
        private final String path;
        private final List<Optional<T>> values;
        private int now;

        Hidden(String path, List<Optional<T>> values) {
            this.path = path;
            this.values = values;
        }
    }

    /** The value of a fact in the world at hand, empty where there is none; where it is missing, one of these. */
    <T> Supplier<Optional<T>> fact(Fact<T> fact, List<Optional<T>> values) {
        if (!fact.isMissing()) {
            return fact::asOptional;
        }
        return hiding(fact, values);
    }

    /** The day of a fact in the world at hand; where only bounds are stated, those of these days that lie within, and both ends. */
    Supplier<Optional<LocalDate>> day(Fact<LocalDate> fact, List<Optional<LocalDate>> days) {
        return fact(fact, Span.isWithin(fact) ? Span.among(fact, days) : days);
    }

    private <T> Supplier<Optional<T>> hiding(Fact<T> fact, List<Optional<T>> values) {
        Hidden<T> one = hidden(fact.path().toString(), values);
        return () -> one.values.get(one.now);
    }

    Supplier<Optional<Boolean>> flag(Fact<Boolean> fact) {
        return fact(fact, List.of(Optional.of(true), Optional.of(false)));
    }

    private <T> Hidden<T> hidden(String path, List<Optional<T>> values) {
        Hidden<T> one = new Hidden<>(path, values);
        hidden.add(one);
        return one;
    }

    /** Days in every order to the known ones and to each other; with none among them where there can be none. */
    static List<Optional<LocalDate>> days(boolean orNone, List<Fact<LocalDate>> known) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Fact<LocalDate> fact : known) {
            Span.ends(fact).forEach(day -> addAround(days, day));
        }
        if (days.isEmpty()) {
            addAround(days, LocalDate.of(2025, 1, 1));
        }
        List<Optional<LocalDate>> values = new ArrayList<>();
        days.forEach(day -> values.add(Optional.of(day)));
        if (orNone) {
            values.add(Optional.empty());
        }
        return values;
    }

    private static void addAround(Set<LocalDate> days, LocalDate day) {
        for (int i = -2; i <= 2; i++) {
            days.add(day.plusDays(i));
        }
    }

    Tri ask(Supplier<Tri> question) {
        List<Tri> answers = new ArrayList<>();
        Set<String> waits = new TreeSet<>();
        visit(0, question, answers);
        for (int i = 0, step = answers.size(); i < hidden.size(); i++) {
            int count = hidden.get(i).values.size();
            step /= count;
            if (turns(answers, step, count)) {
                waits.add(hidden.get(i).path);
            }
        }
        return joined(answers, waits);
    }

    private void visit(int place, Supplier<Tri> question, List<Tri> answers) {
        if (place == hidden.size()) {
            answers.add(question.get());
            return;
        }
        Hidden<?> one = hidden.get(place);
        for (one.now = 0; one.now < one.values.size(); one.now++) {
            visit(place + 1, question, answers);
        }
    }

    /** Whether two worlds that differ in one fact only answer differently; its values lie a step apart. */
    private static boolean turns(List<Tri> answers, int step, int count) {
        for (int i = 0; i < answers.size(); i++) {
            boolean first = i / step % count == 0;
            for (int other = 1; first && other < count; other++) {
                if (!answers.get(i).equals(answers.get(i + other * step))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Tri joined(List<Tri> answers, Set<String> waits) {
        Set<Tri> different = new HashSet<>(answers);
        if (different.size() == 1) {
            return answers.get(0);
        }
        different.forEach(answer -> waits.addAll(answer.waits()));
        return new Tri(
                Tri.Value.OPEN,
                waits,
                different.stream().anyMatch(Tri::canYes),
                different.stream().anyMatch(Tri::canNo));
    }
}
