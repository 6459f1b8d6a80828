package kz.ereje.kb.resolved;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.Days;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.LaterDay;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetUse;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** Withdrawing property from a communal legal entity [12.1.12, 12.2.6, 12.2.7]. */
public record ResolvedWithdrawal(DecisionFacts facts, Withdrawal decision) implements TakingFromEntity {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    @Override
    public Fact<Ref<Actor>> holder() {
        return decision.holder();
    }

    /** Whether the holder is one of these, of the own territory; another is a ground on which the rule does not apply [12.1.12]. */
    public Answer whereWithdrawnFrom(ActorKind... holders) {
        return propertyHeldBy(holders).ifNo("withdrawal.not-from-enterprise", holder());
    }

    /** Whether it is withdrawn as surplus, unused or misused [12.2.7]. */
    public Answer withdrawnAsSurplusUnusedOrMisused() {
        return decision.misplaced().equalTo(true).ifNo("withdrawal.not-misplaced", decision.misplaced());
    }

    @Override
    public Answer notWithdrawnAsSurplusUnusedOrMisused() {
        if (dossier().follows(Alternative.BOTH_ON_WITHDRAWALS)) {
            return always();
        }
        return decision.misplaced().equalTo(false).ifNo("withdrawal.misplaced", decision.misplaced());
    }

    /** Whether the use of the property is one of these [12.2.7]. */
    public Answer actualUseAmong(AssetUse... uses) {
        return ofAsset(asked -> asked.use().isAmong(List.of(uses)));
    }

    /** Whether a term of upkeep and safekeeping is set; one that ends before the property passes is for a lawyer [12.1.12]. */
    public Answer termOfUpkeepAndSafekeepingSet() {
        Fact<LocalDate> until = decision.upkeepUntil();
        if (until.isNone().isYes()) {
            return until.isNone().negated();
        }
        if (dossier().follows(Alternative.ANY_TERM_IS_ONE)) {
            return until.passes(day -> true);
        }
        Fact<LocalDate> passed = decision.passedOn();
        Answer tooShort = tooShort(passed, until);
        if (tooShort.isYes() && dossier().follows(Alternative.SHORT_TERM_IS_NONE)) {
            return tooShort.negated().ifNo(Note.reason("reading.term-too-short", until, passed));
        }
        return tooShort.isYes()
                ? Answer.doubt(Note.doubt("withdrawal.term-too-short", until, passed))
                : tooShort.negated();
    }

    /** It has to last until the decision, and until the property has passed; what has not passed is kept until the day of the check. */
    private Answer tooShort(Fact<LocalDate> passed, Fact<LocalDate> until) {
        Answer passedLater = laterThan(until, passed);
        if (passed.isStated()) {
            return passedLater;
        }
        Answer notPassed = laterThan(until, dossier().checkedOn());
        if (passed.isSilent()) {
            return notPassed.isUnknown() ? passedLater.both(notPassed) : passedLater;
        }
        return notPassed.because(passed);
    }

    private Answer laterThan(Fact<LocalDate> until, Fact<LocalDate> kept) {
        return new LaterDay(facts.particulars().date(), kept).outlasts(until);
    }

    /** Whether the property has passed to another by the day of the check [12.1.12]. */
    public Answer passedToAnother() {
        return decision.passedOn()
                .passes(day -> true)
                .both(Days.after(decision.passedOn(), dossier().checkedOn()).negated());
    }

    /** Whether it was written off the balance of the enterprise [12.1.12]. */
    public Answer writtenOffTheEnterprisesBalance() {
        return decision.writtenOff().equalTo(true);
    }
}
