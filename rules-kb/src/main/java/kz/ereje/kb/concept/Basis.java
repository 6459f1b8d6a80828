package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.Collections;
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
        Answer inForce = begun(act.inForceFrom()).both(ended(act.inForceUntil()).negated());
        return inForce.isUnknown() && isNever(act) ? Answer.no() : inForce;
    }

    /** Whether an act had ended before the first day that the decision can be of. */
    private boolean isNever(LegalBasis act) {
        return firstPossible(act).isAfter(lastPossible(act));
    }

    private LocalDate firstPossible(LegalBasis act) {
        return Collections.max(List.of(Days.earliest(act.inForceFrom()), Days.earliest(day), earliest));
    }

    private LocalDate lastPossible(LegalBasis act) {
        return Collections.min(List.of(Days.latest(act.inForceUntil()), Days.latest(day)));
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
        LocalDate start = Collections.max(List.of(first, Days.earliest(day), earliest));
        LocalDate end = Collections.min(List.of(last, Days.latest(day)));
        return day.isMissing() && inForceThroughout(start, end, surely());
    }

    /** Whether on each day that may be meant one of them is in force, though none is on all of them. */
    private boolean oneAfterAnother() {
        LocalDate start = Collections.max(List.of(Days.earliest(day), earliest));
        return inForceThroughout(start, Days.latest(day), surely());
    }

    /** The day, and the acts that were surely in force on some days. */
    private Fact<?>[] evidence() {
        Stream<Fact<?>> acts =
                surely().stream().flatMap(act -> Stream.of(act.act(), act.inForceFrom(), act.inForceUntil()));
        return Stream.concat(Stream.of(day), acts).toArray(Fact<?>[]::new);
    }

    /** An act of which a day is missing counts only if there is a day on which no other act is in force. */
    private boolean superfluous(LegalBasis act) {
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
                .filter(act -> act.act().isKnown() && !act.inForceUntil().isSilent())
                .sorted(Comparator.comparing(Basis::firstSure))
                .toList();
    }

    private static LocalDate firstSure(LegalBasis act) {
        return Days.latest(act.inForceFrom());
    }

    private static LocalDate lastSure(LegalBasis act) {
        return act.inForceUntil().isStated() ? Days.earliest(act.inForceUntil()) : LocalDate.MAX;
    }
}
