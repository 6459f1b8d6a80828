package kz.ereje.kb.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Remedy;
import kz.ereje.kb.act.RemedyStep;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Note;

/** Turns the remedies of the catalogue into changes of one dossier. */
public final class Proposals {

    private Proposals() {}

    /**
     * The changes that each remedy of a rule requires; a remedy that the dossier does not allow proposes nothing.
     *
     * @param decision the place of the decision in the dossier
     * @param rule the broken rule
     * @param notes the reasons that the rule gives for being broken
     * @param taken whether a record of this class has this id elsewhere, so that no new one can have it
     */
    public static List<List<Change>> of(
            Dossier dossier,
            int decision,
            Catalogue catalogue,
            String rule,
            List<Note> notes,
            BiPredicate<Class<?>, String> taken) {
        return catalogue.remedies(rule).stream()
                .map(mend -> of(new ProposalDraft(dossier, decision, catalogue, notes, taken), mend))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first day on which the meeting of a decision can lawfully be held if its people are notified anew on this day [12.1.3]. */
    public static LocalDate heldAnew(Dossier dossier, int decision, Catalogue catalogue, LocalDate notified) {
        return catalogue.terms().earliest(meetings(dossier, decision, catalogue).term(), notified);
    }

    /** Whether it is known that the meeting of a decision does not lie ahead any more on the day of the check. */
    public static boolean meetingIsOver(Dossier dossier, int decision, Catalogue catalogue) {
        return meetings(dossier, decision, catalogue).over();
    }

    private static Meetings meetings(Dossier dossier, int decision, Catalogue catalogue) {
        return new Meetings(new ProposalDraft(dossier, decision, catalogue, List.of(), (type, id) -> false));
    }

    private static Optional<List<Change>> of(ProposalDraft proposal, Remedy mend) {
        boolean possible = mend.steps().stream().allMatch(step -> taken(proposal, step));
        return possible && !proposal.changes().isEmpty() ? Optional.of(proposal.changes()) : Optional.empty();
    }

    private static boolean taken(ProposalDraft proposal, RemedyStep step) {
        if (step instanceof RemedyStep.DecideAnew) {
            return proposal.decidedAnew();
        } else if (step instanceof RemedyStep.StillAhead) {
            return new Meetings(proposal).ahead();
        } else if (step instanceof RemedyStep.TellInTime told) {
            return new Meetings(proposal).notice(told.how());
        } else if (step instanceof RemedyStep.ObtainConsent consent) {
            return new Consents(proposal).obtained(consent.body());
        } else if (step instanceof RemedyStep.AwaitConsent consent) {
            return new Consents(proposal).awaited(consent.body());
        } else if (step instanceof RemedyStep.PutBefore put) {
            return new Presentations(proposal).presented(put.body());
        }
        return new Values(proposal).set((RemedyStep.SetFact) step);
    }
}
