package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.Comparator;
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
 * @param earliest the first day of a decision that the regulation can bind
 */
public record Basis(Fact<List<LegalBasis>> basis, Fact<LocalDate> day, LocalDate earliest) {

    /** Whether it is not stated that the decision rests on no act at all. */
    public Answer someNamed() {
        return Answer.anyOf(basis, Basis::named);
    }

    /** An act that the documents do not name is none yet. */
    private static Answer named(LegalBasis act) {
        return act.act().passes(name -> true);
    }

    /** The same; that it rests on none is a ground on which the rule does not apply. */
    public Answer stated() {
        return basis.passes(acts -> !acts.isEmpty()).ifNo("basis.none", basis);
    }

    /** Whether an act was in force on the day; of several, one is enough, and the others are remarked. */
    public Answer someInForce() {
        Answer some = Answer.anyOf(
                basis, act -> superfluous(act) ? Answer.no() : named(act).both(inForce(act)));
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

    /** While the day is unknown, an act of which a day is missing counts only if there is a day on which no other act is in force. */
    private boolean superfluous(LegalBasis act) {
        if (!day.isMissing() || isDated(act)) {
            return false;
        }
        LocalDate from = act.inForceFrom().asOptional().orElse(earliest);
        LocalDate until = act.inForceUntil().asOptional().orElse(LocalDate.MAX);
        return inForceThroughout(from.isBefore(earliest) ? earliest : from, until);
    }

    /** Whether acts of which both days are known are in force on each of these days. */
    private boolean inForceThroughout(LocalDate first, LocalDate last) {
        LocalDate open = first;
        for (LegalBasis act : dated()) {
            LocalDate until = act.inForceUntil().asOptional().orElse(LocalDate.MAX);
            if (!firstDay(act).isAfter(open) && !until.isBefore(open)) {
                if (!until.isBefore(last)) {
                    return true;
                }
                open = until.plusDays(1);
            }
        }
        return open.isAfter(last);
    }

    private List<LegalBasis> dated() {
        return basis.asOptional().orElse(List.of()).stream()
                .filter(Basis::isDated)
                .sorted(Comparator.comparing(Basis::firstDay))
                .toList();
    }

    private static boolean isDated(LegalBasis act) {
        return act.act().isKnown()
                && act.inForceFrom().isKnown()
                && !act.inForceUntil().isMissing();
    }

    private static LocalDate firstDay(LegalBasis act) {
        return act.inForceFrom().asOptional().orElseThrow();
    }
}
