package kz.ereje.kb.mend;

import java.util.List;
import java.util.Optional;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Mend;
import kz.ereje.kb.act.MendStep;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Note;

/** Turns what the catalogue says could mend a rule into changes of one dossier. */
public final class Proposals {

    private Proposals() {}

    /**
     * The changes that each mend of a rule asks for; a mend that the papers do not allow proposes nothing.
     *
     * @param decision the place of the decision in the dossier
     * @param rule the broken rule
     * @param notes what the rule says why it is broken
     */
    public static List<List<Change>> of(
            Dossier dossier, int decision, Catalogue catalogue, String rule, List<Note> notes) {
        return catalogue.mends(rule).stream()
                .map(mend -> of(new Bench(dossier, decision, catalogue, notes), mend))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<List<Change>> of(Bench bench, Mend mend) {
        boolean possible = mend.steps().stream().allMatch(step -> taken(bench, step));
        return possible && !bench.changes().isEmpty() ? Optional.of(bench.changes()) : Optional.empty();
    }

    private static boolean taken(Bench bench, MendStep step) {
        if (step instanceof MendStep.DecideAnew) {
            return bench.decidedAnew();
        } else if (step instanceof MendStep.StillAhead) {
            return new Meetings(bench).ahead();
        } else if (step instanceof MendStep.TellInTime told) {
            return new Meetings(bench).notice(told.how());
        } else if (step instanceof MendStep.ObtainConsent consent) {
            return new Consents(bench).obtained(consent.body());
        } else if (step instanceof MendStep.AwaitConsent consent) {
            return new Consents(bench).awaited(consent.body());
        } else if (step instanceof MendStep.PutBefore put) {
            return new Presentations(bench).presented(put.body());
        }
        return new Values(bench).set((MendStep.SetFact) step);
    }
}
