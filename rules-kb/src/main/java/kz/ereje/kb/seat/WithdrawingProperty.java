package kz.ereje.kb.seat;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.ActorKind;
import kz.ereje.model.AssetUse;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** Withdrawing property from a communal legal entity [12.1.12, 12.2.6, 12.2.7]. */
public final class WithdrawingProperty extends TouchingAsset implements ExercisingOwnersRights, TakingFromEntity {

    private static final List<AssetUse> MISPLACED = List.of(AssetUse.SURPLUS, AssetUse.UNUSED, AssetUse.MISUSED);

    private final Withdrawal withdrawal;

    WithdrawingProperty(Papers papers, Withdrawal withdrawal) {
        super(papers, withdrawal);
        this.withdrawal = withdrawal;
    }

    @Override
    public Answer ownEntity() {
        return governed().both(papers().speaksOfEntity(withdrawal.holder()));
    }

    /** Whether it is withdrawn from a communal state enterprise of the own territory [12.1.12]. */
    public Answer fromEnterprise() {
        return papers().isOwnBody(withdrawal.holder(), ActorKind.COMMUNAL_ENTERPRISE)
                .ifNo("withdrawal.not-from-enterprise", withdrawal.holder());
    }

    /** Whether it is withdrawn as surplus, unused or misused [12.2.7]. */
    public Answer asMisplaced() {
        return withdrawal.misplaced().equalTo(true).ifNo("withdrawal.not-misplaced", withdrawal.misplaced());
    }

    @Override
    public Answer heldByOwnEntity() {
        return papers().isOwnEntity(withdrawal.holder());
    }

    @Override
    public Answer notAsMisplaced() {
        return withdrawal.misplaced().equalTo(false).ifNo("withdrawal.misplaced", withdrawal.misplaced());
    }

    /** Whether the property is surplus, unused or used off its purpose [12.2.7]. */
    public Answer misplaced() {
        return ofAsset(asset -> asset.use().isAmong(MISPLACED));
    }

    /** Whether no term of upkeep and safekeeping is set; one that does not reach to the passing is for a lawyer [12.1.12]. */
    public Answer withoutUpkeepTerm() {
        Fact<LocalDate> until = withdrawal.upkeepUntil();
        if (until.isNone().isYes()) {
            return until.isNone();
        }
        Fact<LocalDate> passed = withdrawal.passedOn();
        Answer tooShort =
                overBefore(passed, until).either(Days.after(particulars().date(), until));
        return tooShort.isYes() ? Answer.doubt(Note.doubt("withdrawal.term-too-short", until, passed)) : tooShort;
    }

    /** What has not passed must be kept at least until the day of the check. */
    private Answer overBefore(Fact<LocalDate> passed, Fact<LocalDate> until) {
        if (passed.isKnown()) {
            return Days.after(passed, until);
        }
        Answer overByNow = Days.after(papers().checkedOn(), until);
        if (passed.isMissing()) {
            return overByNow.isUnknown() ? overByNow.both(Answer.unknown(passed)) : Answer.unknown(passed);
        }
        return overByNow.because(passed);
    }

    /** Whether the property has passed to another by the day of the check and still stands on the balance [12.1.12]. */
    public Answer passedNotWrittenOff() {
        Answer passed = withdrawal
                .passedOn()
                .passes(day -> true)
                .both(Days.after(withdrawal.passedOn(), papers().checkedOn()).negated());
        return passed.both(withdrawal.writtenOff().equalTo(true).negated());
    }
}
