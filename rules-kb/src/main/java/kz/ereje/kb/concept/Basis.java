package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        Answer some = Answer.anyOf(basis, act -> named(act).both(inForce(act)));
        if (some.isUnknown()) {
            some = oneAfterAnother() ? Answer.yes(evidence()) : withoutSuperfluous(some);
        }
        for (LegalBasis act : basis.asOptional().orElse(List.of())) {
            if (inForce(act).isNo()) {
                some = some.ifYes(Note.remark("basis.not-in-force", act.act())
                        .with("act", act.act().asOptional().orElse("…")));
            }
        }
        return some;
    }

    private Answer withoutSuperfluous(Answer open) {
        Answer fewer = Answer.anyOf(
                basis, act -> superfluous(act) ? Answer.no() : named(act).both(inForce(act)));
        return fewer.isUnknown() ? fewer : open;
    }

    private Answer inForce(LegalBasis act) {
        return isNever(act)
                ? Answer.no()
                : begun(act.inForceFrom()).both(ended(act.inForceUntil()).negated());
    }

    /** Whether an act had ended before the first day that the decision can be of, while that is unknown. */
    private boolean isNever(LegalBasis act) {
        return day.isMissing() && !isDated(act) && firstPossible(act).isAfter(lastPossible(act));
    }

    private LocalDate firstPossible(LegalBasis act) {
        return later(later(Days.earliest(act.inForceFrom()), Days.earliest(day)), earliest);
    }

    private LocalDate lastPossible(LegalBasis act) {
        LocalDate until = Days.latest(act.inForceUntil());
        return until.isBefore(Days.latest(day)) ? until : Days.latest(day);
    }

    /** While the day is unknown it does not matter when exactly an act began, if others were in force on all days on which it may have. */
    private Answer begun(Fact<LocalDate> from) {
        return from instanceof Fact.Within<LocalDate> within
                        && noMatter(
                                within.bounds().first(), within.bounds().last().minusDays(1))
                ? day.passes(any -> !any.isBefore(within.bounds().first())).because(from)
                : Days.after(from, day).negated();
    }

    private Answer ended(Fact<LocalDate> until) {
        return until instanceof Fact.Within<LocalDate> within
                        && noMatter(
                                within.bounds().first().plusDays(1),
                                within.bounds().last())
                ? day.passes(any -> any.isAfter(within.bounds().last())).because(until)
                : Days.after(day, until);
    }

    private boolean noMatter(LocalDate first, LocalDate last) {
        LocalDate end = Days.latest(day).isBefore(last) ? Days.latest(day) : last;
        return day.isMissing() && inForceThroughout(later(later(first, Days.earliest(day)), earliest), end, surely());
    }

    /** Whether on each day that may be meant one of them is in force, though none is on all of them. */
    private boolean oneAfterAnother() {
        LocalDate last = Days.latest(day);
        return day.isStated()
                && !earliest.isAfter(last)
                && inForceThroughout(later(Days.earliest(day), earliest), last, surely());
    }

    /** The day, and the acts that were surely in force on some days. */
    private Fact<?>[] evidence() {
        Stream<Fact<?>> acts =
                surely().stream().flatMap(act -> Stream.of(act.act(), act.inForceFrom(), act.inForceUntil()));
        return Stream.concat(Stream.of(day), acts).toArray(Fact<?>[]::new);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** While the day is unknown, an act of which a day is missing counts only if there is a day on which no other act is in force. */
    private boolean superfluous(LegalBasis act) {
        if (!day.isMissing() || isDated(act)) {
            return false;
        }
        List<LegalBasis> others =
                surely().stream().filter(other -> other != act).toList();
        return inForceThroughout(firstPossible(act), lastPossible(act), others);
    }

    /** Whether on each of these days one of these acts was surely in force. */
    private static boolean inForceThroughout(LocalDate first, LocalDate last, List<LegalBasis> acts) {
        LocalDate open = first;
        for (LegalBasis act : acts) {
            LocalDate until = lastSure(act);
            if (!firstSure(act).isAfter(open) && !until.isBefore(open)) {
                if (!until.isBefore(last)) {
                    return true;
                }
                open = until.plusDays(1);
            }
        }
        return open.isAfter(last);
    }

    /** The acts that were in force on some days, whatever is still found out about them, by the first of these. */
    private List<LegalBasis> surely() {
        return basis.asOptional().orElse(List.of()).stream()
                .filter(act -> act.act().isKnown()
                        && act.inForceFrom().isStated()
                        && (act.inForceUntil().isStated() || !act.inForceUntil().isMissing()))
                .sorted(Comparator.comparing(Basis::firstSure))
                .toList();
    }

    private static LocalDate firstSure(LegalBasis act) {
        return Days.latest(act.inForceFrom());
    }

    private static LocalDate lastSure(LegalBasis act) {
        return act.inForceUntil().isStated() ? Days.earliest(act.inForceUntil()) : LocalDate.MAX;
    }

    private static boolean isDated(LegalBasis act) {
        return act.act().isKnown()
                && act.inForceFrom().isKnown()
                && !act.inForceUntil().isMissing();
    }
}
