package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.AssemblyVerdict;
import kz.ereje.model.decision.DevelopmentProgramme;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Developing the programme of development of the local community and having it approved [12.1.8]. */
public record ResolvedDevelopmentProgramme(DecisionFacts facts, DevelopmentProgramme decision)
        implements ResolvedDecision {

    /** Whether it is in effect. */
    public Answer programmePutIntoEffect() {
        return decision.inEffect().equalTo(true);
    }

    /** Whether it was put to this body, of the own territory. */
    public Answer programmePutTo(ActorKind body) {
        return Answer.anyOf(decision.submittedTo(), reference -> dossier().isOwnBody(reference, body));
    }

    /** Whether it was put to anybody. */
    public Answer programmePutToSomebody() {
        return decision.submittedTo().passes(bodies -> !bodies.isEmpty());
    }

    /** Whether the assembly decided so. */
    public Answer assemblyDecided(AssemblyVerdict... verdicts) {
        return decision.verdict().isAmong(List.of(verdicts));
    }

    /** Left open where the assembly decided so: neither approved nor refused. */
    public Answer openWhereAssemblyDecided(AssemblyVerdict... verdicts) {
        Answer among = assemblyDecided(verdicts);
        if (among.isYes() && dossier().follows(Alternative.DISCUSSED_IS_NOT_APPROVED)) {
            return among.negated().ifNo("reading.not-approved", decision.verdict());
        }
        return among.isYes() ? Answer.doubt(Note.doubt("programme.not-approved", decision.verdict())) : among;
    }

    /** Whether one of these, of the own territory, developed it. */
    public Answer developedBy(ActorKind... bodies) {
        return dossier().isOwnBody(decision.developedBy(), bodies);
    }
}
