package kz.ereje.kb.resolved;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.kb.concept.Days;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.Exceptions;
import kz.ereje.kb.concept.NeedsConsent;
import kz.ereje.kb.concept.OtherLaw;
import kz.ereje.kb.concept.ResolvedDossier;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/**
 * A decision resolved in its dossier: the one fact that a rule session holds. Answers the questions of rules about any decision; the
 * records of each kind answer those about their kind.
 */
public interface ResolvedDecision extends NeedsConsent {

    /** The decision in its dossier, with the answers given before. */
    DecisionFacts facts();

    /** The rest of the dossier. */
    default ResolvedDossier dossier() {
        return facts().dossier();
    }

    /** Yes, for rules that apply to every decision of their kind. */
    default Answer always() {
        return Answer.yes();
    }

    /** Whether the regulation binds the unit on the day of the decision [order.4]; guards every rule. */
    default Answer bound() {
        return facts().bound();
    }

    /** Whether clause 12 is held in the wording that was in force on the day of the decision (Order No. 60 of 2024). */
    default Answer wordingOfItsDayHeld() {
        Fact<LocalDate> date = facts().particulars().date();
        return facts().beforeHeldWording() ? Answer.doubt(Note.doubt("wording.not-held", date)) : facts().heldWording();
    }

    /** Whether the decision is of these bodies, of the own territory or of the own district. */
    default Answer decidedBy(ActorKind... bodies) {
        return dossier().isOwnBody(facts().particulars().decidedBy(), bodies);
    }

    /** Whether the office decides: the akim, an acting akim, a deputy and the office are one decider. */
    default Answer decidedByTheOfficeOrItsAkim() {
        return facts().byTheOffice();
    }

    /** The same; that another body decides is a ground on which the rule does not apply. */
    default Answer ofTheOfficeOrItsAkim() {
        return facts().byTheOffice()
                .ifNo("decider.other-body", facts().particulars().decidedBy());
    }

    /** Whether somebody signs; a duty left undone, or what was done without a decision, has no signature [15]. */
    default Answer somebodySigns() {
        Fact<Ref<Actor>> signer = facts().particulars().signedBy();
        Answer unsigned = withoutDecision().isYes() ? withoutDecision() : signer.isNone();
        return unsigned.negated().ifNo("decision.unsigned", signer);
    }

    /** Whether no decision was taken; then nobody is asked who signed it. */
    private Answer withoutDecision() {
        return facts().particulars().withoutDecision().equalTo(true);
    }

    /** Whether one of these, of the own territory, signs [15]. */
    default Answer signedBy(ActorKind... signers) {
        return withoutDecision().isYes()
                ? withoutDecision().negated()
                : dossier().isOwnBody(facts().particulars().signedBy(), signers);
    }

    /** The same for a deputy akim; that no deputy signs is a ground on which the rule does not apply [18]. */
    default Answer whereSignedBy(ActorKind deputy) {
        return signedBy(deputy)
                .ifNo("decision.not-by-deputy", facts().particulars().signedBy());
    }

    /** Whether the akim assigned the matter to the deputy [18]. */
    default Answer matterAssignedToDeputyByAkim() {
        return facts().particulars().assignedToDeputy().equalTo(true);
    }

    /** Whether one of these, of the own territory, is named head of the office [15]. */
    default Answer officeHeadedBy(ActorKind... heads) {
        return dossier().isOwnBody(dossier().officeHead(), heads);
    }

    /** Whether a duty has arisen by the day of the check; one that lies ahead is not broken by not being done yet. */
    default Answer dueByTheDayOfTheCheck() {
        Fact<LocalDate> date = facts().particulars().date();
        return Days.after(date, dossier().checkedOn()).negated().ifNo(Note.remark("not-due-yet", date));
    }

    /** Whether the decision names an act that it rests on [2]. */
    default Answer restsOnSomeAct() {
        return facts().basis().someNamed();
    }

    /** The same; that it rests on none is a ground on which the rule does not apply [2]. */
    default Answer whereItRestsOnSomeAct() {
        return facts().basis().stated();
    }

    /** Whether an act that it rests on was in force on its day [2]. */
    default Answer someActItRestsOnInForce() {
        return facts().basis().someInForce();
    }

    /** Whether this body consented; what a consent is, see {@link kz.ereje.kb.concept.GivenConsent} [12.2.1, 12.2.9, 16.7]. */
    default Answer consentOf(ActorKind body) {
        return facts().consentOf(body, this);
    }

    @Override
    default Fact<Ref<Actor>> entity() {
        return Fact.missing();
    }

    @Override
    default Answer remarking(Answer consent) {
        return consent;
    }

    @Override
    default Answer coveredByGeneral(Consent consent) {
        return consent.matter().equalTo(decision().kind()).both(Answer.unknown(consent.decision()));
    }

    /**
     * Whether a rule applies that laws may lift: not where one is stated to provide otherwise. That none is stated is no evidence,
     * so it opens nothing by itself; but what is open anyway could be settled by one [12.2.3, 22].
     */
    default Answer unlessLawsProvideOtherwise(Answer applies) {
        Answer unlifted = applies.both(exceptions().lifting().negated());
        boolean open = unlifted.isUnknown() || (bound().isUnknown() && unlifted.isYes());
        return open ? unlifted.both(exceptions().told()) : unlifted;
    }

    /** A demand that only a stated law could make needless [12.2.3, 22]. */
    default Answer orLawsProvideOtherwise(Answer demand) {
        return exceptions().orElse(demand);
    }

    private Exceptions exceptions() {
        return new Exceptions(facts().particulars().exceptions());
    }

    /** The requirements of other laws that the dossier shows not to be met; remarks only. */
    default List<OtherLaw> otherLaws() {
        return List.of();
    }

    /** Whether the decision rests on another law than those that the regulation carries out: then it is not covered. */
    default boolean outsideTheAct() {
        return false;
    }
}
