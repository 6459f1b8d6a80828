package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Dated;
import kz.ereje.kb.act.Provision;
import kz.ereje.model.fact.Fact;

/** The plans of rows: by the kind of the decision, and by the state of the act on its day. */
final class Plans {

    private final String guard;
    private final Dated<List<Provision>> acts;
    private final Dated<State> states;

    /** The plans for days of which it is not known which of several states they have. */
    private final Map<List<List<Provision>>, State> undated = new ConcurrentHashMap<>();

    /** The plans of one state of the act, each made when it is first needed. */
    private record State(Function<Set<String>, RowPlan> made, Map<Class<?>, RowPlan> known) {

        RowPlan of(Evaluation evaluation) {
            Class<?> kind = evaluation.decision().getClass();
            RowPlan plan = known.get(kind);
            return plan != null
                    ? plan
                    : known.computeIfAbsent(kind, none -> made.apply(Set.copyOf(evaluation.expected())));
        }
    }

    Plans(Catalogue catalogue) {
        this.guard = catalogue.guard();
        this.acts = catalogue.states();
        this.states = acts.map(act -> state(expected -> RowPlan.of(guard, act, expected)));
    }

    private static State state(Function<Set<String>, RowPlan> made) {
        return new State(made, new ConcurrentHashMap<>());
    }

    /** The plan for the rows of this decision. */
    RowPlan of(Evaluation evaluation) {
        Fact<LocalDate> day = evaluation.decision().decision().particulars().date();
        return day instanceof Fact.Known<LocalDate> known
                ? states.on(known.value()).of(evaluation)
                : anyOf(acts.possible(day)).of(evaluation);
    }

    private State anyOf(List<List<Provision>> possible) {
        return undated.computeIfAbsent(possible, any -> state(expected -> RowPlan.ofAny(guard, any, expected)));
    }
}
