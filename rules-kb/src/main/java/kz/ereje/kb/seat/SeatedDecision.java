package kz.ereje.kb.seat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A decision seated in its dossier: the one fact that a rule session holds. It answers what any rule asks of any decision;
 * its subclasses answer what rules ask of their kind.
 */
public class SeatedDecision implements Seated {

    private final Papers papers;
    private final Decision decision;
    private final Force force;
    private final Answer bound;
    private final Findings findings = new Findings();
    private @Nullable Map<ActorKind, Answer> consents;
    private @Nullable Answer byTheOffice;

    SeatedDecision(Papers papers, Decision decision) {
        this.papers = papers;
        this.decision = decision;
        this.force = new Force(papers, decision.particulars().date());
        this.bound = force.bound();
    }

    /** {@inheritDoc} The regulation has to bind the decision first; an older wording of clause 12 is remarked. */
    @Override
    public final void report(String rule, Answer applies, Answer broken) {
        findings.add(new Finding(
                rule, bound.both(applies), rule.startsWith("12.") ? force.remarkingWording(broken) : broken));
    }

    @Override
    public final Answer always() {
        return Answer.yes();
    }

    /** What the rules have reported of this decision so far. */
    public final Findings findings() {
        return findings;
    }

    /** The decision itself. */
    public final Decision decision() {
        return decision;
    }

    /** The dossier in which it is seated. */
    public final Dossier dossier() {
        return papers.dossier();
    }

    final Papers papers() {
        return papers;
    }

    final Particulars particulars() {
        return decision.particulars();
    }

    /** Whether the regulation binds the unit on the day of the decision [order.4]; guards every rule. */
    public final Answer bound() {
        return bound;
    }

    /** Whether clause 12 is held in the wording that was in force on the day of the decision (Order No. 60 of 2024). */
    public final Answer heldWording() {
        return force.heldWording();
    }

    /** Whether the decision is known to be older than the wording of clause 12 that is held. */
    final boolean beforeHeldWording() {
        return force.beforeHeldWording();
    }

    /** Whether the decision is of these bodies, of the own territory or of the own district. */
    public final Answer decidedHere(ActorKind... kinds) {
        return papers.isOwnBody(particulars().decidedBy(), kinds);
    }

    @Override
    public final Answer ofTheOffice() {
        return byTheOffice().ifNo("decider.other-body", particulars().decidedBy());
    }

    @Override
    public final Answer byAnotherBody() {
        return byTheOffice().negated();
    }

    /** Most rules ask it. */
    private Answer byTheOffice() {
        Answer known = byTheOffice;
        if (known == null) {
            known = decidedHere(
                    ActorKind.OFFICE,
                    ActorKind.AKIM,
                    ActorKind.ACTING_AKIM,
                    ActorKind.DEPUTY_AKIM,
                    ActorKind.OFFICE_EMPLOYEE);
            byTheOffice = known;
        }
        return known;
    }

    /** Whether somebody signs; a duty left undone has no signature [15]. */
    public final Answer signed() {
        Fact<Ref<Actor>> signer = particulars().signedBy();
        return signer.isNone().negated().ifNo("decision.unsigned", signer);
    }

    /** Whether the one who signs is the akim, an acting akim or the office, which are one decider, or a deputy in a matter that the akim assigned [15, 18]. */
    public final Answer signedWithPower() {
        Fact<Ref<Actor>> signer = particulars().signedBy();
        return papers.isOwnBody(signer, ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.OFFICE)
                .either(papers.isOwnBody(signer, ActorKind.DEPUTY_AKIM)
                        .both(particulars().assignedToDeputy().equalTo(true)));
    }

    /** Whether a duty has arisen by the day of the check; one that lies ahead is not broken by not being done yet. */
    final Answer arisen() {
        return Days.after(particulars().date(), papers.checkedOn())
                .negated()
                .ifNo(Note.remark("not-due-yet", particulars().date()));
    }

    /** Whether it is signed by a deputy akim, who decides what the akim assigned [18]. */
    public final Answer signedByDeputy() {
        return papers.isOwnBody(particulars().signedBy(), ActorKind.DEPUTY_AKIM)
                .ifNo("decision.not-by-deputy", particulars().signedBy());
    }

    /** Whether the akim assigned the matter to the deputy [18]. */
    public final Answer assignedToDeputy() {
        return particulars().assignedToDeputy().equalTo(true);
    }

    /** Whether the decision states that it rests on no act at all [2]. */
    public final Answer restsOnNoAct() {
        return basis().none();
    }

    /** Whether the decision names an act that it rests on [2]. */
    public final Answer statesBasis() {
        return basis().stated();
    }

    /** Whether an act that it rests on was in force on its day [2]. */
    public final Answer basisInForce() {
        return basis().someInForce();
    }

    private Basis basis() {
        return new Basis(particulars().basis(), particulars().date(), force.earliest());
    }

    /** Whether the akim, or one who acts as akim, is named head of the office [15]. */
    public final Answer headedByAkim() {
        return papers.isOwnBody(papers.officeHead(), ActorKind.AKIM, ActorKind.ACTING_AKIM);
    }

    /** {@inheritDoc} What a consent is, see {@link GivenConsent}. */
    @Override
    public final Answer consentOf(ActorKind body) {
        Map<ActorKind, Answer> found = consents;
        if (found == null) {
            found = new EnumMap<>(ActorKind.class);
            consents = found;
        }
        Answer known = found.get(body);
        if (known == null) {
            known = foundConsent(body);
            found.put(body, known);
        }
        return known;
    }

    private Answer foundConsent(ActorKind body) {
        Answer told = remarking(GivenConsent.any(papers, this, body));
        return body == ActorKind.ASSEMBLY ? GivenConsent.sayingEarliest(told, papers.checkedOn()) : told;
    }

    /** The answer with what the decider and the contract of the decision give to remark. */
    Answer remarking(Answer consent) {
        return consent;
    }

    /** Whether the consent speaks of the asset of this decision and of this kind of disposal. */
    Answer coveredByGeneral(Consent consent) {
        Answer sameKind = consent.matter().equalTo(decision.kind());
        return sameKind.both(Answer.unknown(consent.decision()));
    }

    /**
     * Whether a rule applies that laws may lift: not where one is stated to provide otherwise. That none is stated is no evidence,
     * so it opens nothing by itself; but what is open anyway could be settled by one.
     */
    public final Answer unlessOtherwise(Answer applies) {
        Answer unlifted = applies.both(exceptions().lifting().negated());
        boolean open = unlifted.isUnknown() || (bound.isUnknown() && unlifted.isYes());
        return open ? unlifted.both(exceptions().told()) : unlifted;
    }

    /** Whether the assembly's consent is missing where only a stated law could make it needless [12.2.3, 22]. */
    public final Answer withoutAssemblyOrException() {
        return orException(consentOf(ActorKind.ASSEMBLY).negated());
    }

    /** The answer to whether a rule is broken that a stated law could lift. */
    public final Answer orException(Answer broken) {
        return exceptions().orElse(broken);
    }

    private Exceptions exceptions() {
        return new Exceptions(particulars().exceptions());
    }

    /** What other laws ask and the papers show not to be so; remarks only. */
    public List<OtherLaw> otherLaws() {
        return List.of();
    }

    /** Whether the decision rests on another law than those that the regulation carries out: then it is not covered. */
    public boolean outsideTheAct() {
        return false;
    }
}
