package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.DevelopmentProgramme;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** Developing the programme of development of the local community and having it approved [12.1.8]. */
public final class DevelopingProgramme extends SeatedDecision {

    private final DevelopmentProgramme programme;

    DevelopingProgramme(Papers papers, DevelopmentProgramme programme) {
        super(papers, programme);
        this.programme = programme;
    }

    private Answer inEffect() {
        return programme.inEffect().equalTo(true);
    }

    /** Whether it was put to others than the assembly only, or put into effect without having been put to the assembly. */
    public Answer keptFromAssembly() {
        Fact<List<Ref<Actor>>> bodies = programme.submittedTo();
        Answer toAssembly = Answer.anyOf(bodies, body -> papers().isOwnBody(body, ActorKind.ASSEMBLY));
        return toAssembly.negated().both(inEffect().either(bodies.passes(stated -> !stated.isEmpty())));
    }

    /** Whether it is put into effect though the assembly refused it; neither approved nor refused leaves a doubt. */
    public Answer inEffectUnapproved() {
        return inEffect().both(programme.verdict().then(verdict -> switch (verdict) {
            case APPROVED -> Answer.no();
            case REFUSED -> Answer.yes();
            case DISCUSSED, NOT_DECIDED -> Answer.doubt(Note.doubt("programme.not-approved", programme.verdict()));
        }));
    }

    /** Whether one of these bodies, of the own territory, developed it. */
    public Answer developedBy(ActorKind... kinds) {
        return papers().isOwnBody(programme.developedBy(), kinds);
    }
}
