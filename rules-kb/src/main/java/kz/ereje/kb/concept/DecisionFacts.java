package kz.ereje.kb.concept;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;
import org.jspecify.annotations.Nullable;

/**
 * A decision in its dossier, and the questions of most rules: whether the regulation binds it, whether the office decides, who consented.
 * Answers are cached; for one thread.
 */
public final class DecisionFacts {

    /** The akim, an acting akim, a deputy and the office are one decider. */
    private static final ActorKind[] THE_OFFICE = {
        ActorKind.OFFICE, ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.DEPUTY_AKIM, ActorKind.OFFICE_EMPLOYEE
    };

    private final ResolvedDossier dossier;
    private final Particulars particulars;
    private final EntryIntoForce force;
    private final Answer heldWording;
    private final Answer bound;
    private @Nullable Map<ActorKind, Answer> consents;
    private @Nullable Answer byTheOffice;

    /** A decision in its dossier. */
    public DecisionFacts(ResolvedDossier dossier, Decision decision) {
        this.dossier = dossier;
        this.particulars = decision.particulars();
        this.force = new EntryIntoForce(dossier, particulars.date());
        this.bound = force.bound();
        this.heldWording = force.heldWording();
    }

    /** The dossier. */
    public ResolvedDossier dossier() {
        return dossier;
    }

    /** What every decision has: id, day, decider, consents. */
    public Particulars particulars() {
        return particulars;
    }

    /** Whether the regulation binds the unit on the day of the decision [order.4]; guards every rule. */
    public Answer bound() {
        return bound;
    }

    /**
     * The remark beside clause 12 where the decision is older than the wording that is held: the same demand stood in State
     * Property art. 18-1 and in Law 148 since the regulation took effect.
     */
    public Optional<Note> remarkOfFormerWording() {
        return beforeHeldWording()
                ? Optional.of(Note.remark("wording.same-footing", particulars.date()))
                : Optional.empty();
    }

    /** Whether the decision is known to be older than the wording of clause 12 that is held (Order No. 60 of 2024). */
    public boolean beforeHeldWording() {
        return heldWording.isNo();
    }

    /** Whether the decision is not older than that wording. */
    public Answer heldWording() {
        return heldWording;
    }

    /** The acts that the decision rests on [2]. */
    public Basis basis() {
        return new Basis(particulars.basis(), particulars.date(), force.earliest());
    }

    /** Whether the office decides. */
    public Answer byTheOffice() {
        Answer known = byTheOffice;
        if (known == null) {
            known = dossier.isOwnBody(particulars.decidedBy(), THE_OFFICE);
            byTheOffice = known;
        }
        return known;
    }

    /** Whether this body consented; see {@link GivenConsent}. */
    public Answer consentOf(ActorKind body, NeedsConsent decision) {
        Map<ActorKind, Answer> found = consents;
        if (found == null) {
            found = new EnumMap<>(ActorKind.class);
            consents = found;
        }
        Answer known = found.get(body);
        if (known == null) {
            known = GivenConsent.toldOf(dossier, decision, body);
            found.put(body, known);
        }
        return known;
    }
}
