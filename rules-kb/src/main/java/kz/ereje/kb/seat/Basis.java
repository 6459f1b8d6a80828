package kz.ereje.kb.seat;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.LegalBasis;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * The acts that a decision rests on [2].
 *
 * @param basis the acts; empty where the decision states that it rests on none
 * @param day the day of the decision
 */
record Basis(Fact<List<LegalBasis>> basis, Fact<LocalDate> day) {

    Answer none() {
        return basis.passes(List::isEmpty);
    }

    Answer stated() {
        return basis.passes(acts -> !acts.isEmpty()).ifNo(Note.reason("basis.none", basis));
    }

    /** Whether an act was in force on the day; of several one is enough, and the others are remarked. */
    Answer someInForce() {
        Answer some = Answer.anyOf(basis, this::inForce);
        for (LegalBasis act : basis.asOptional().orElse(List.of())) {
            if (inForce(act).isNo()) {
                some = some.ifYes(Note.remark("basis.not-in-force", act.act())
                        .with("act", act.act().asOptional().orElse("…")));
            }
        }
        return some;
    }

    private Answer inForce(LegalBasis act) {
        return Days.after(act.inForceFrom(), day)
                .negated()
                .both(Days.after(day, act.inForceUntil()).negated());
    }
}
