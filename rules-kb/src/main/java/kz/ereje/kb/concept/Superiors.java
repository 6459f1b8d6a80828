package kz.ereje.kb.concept;

import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Those whose acts and assignments the office executes, the unit's own akim among them [14.3]. */
public final class Superiors {

    private Superiors() {}

    /** Whether the issuer is one of them. */
    public static Answer issued(ResolvedDossier dossier, Fact<Ref<Actor>> issuer) {
        Answer national = dossier.isOfKind(issuer, ActorKind.PRESIDENT, ActorKind.GOVERNMENT, ActorKind.CENTRAL_BODY);
        Answer ofRegion = dossier.isOfKind(issuer, ActorKind.REGION_AKIM, ActorKind.REGION_AKIMAT);
        Answer here = dossier.isOwnBody(
                issuer, ActorKind.DISTRICT_AKIM, ActorKind.DISTRICT_AKIMAT, ActorKind.AKIM, ActorKind.ACTING_AKIM);
        return national.either(ofRegion).either(here);
    }
}
