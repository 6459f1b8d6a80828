package kz.ereje.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** The records of a dossier, by what refers to them. */
record Records(Dossier dossier) {

    Optional<Territory> unit() {
        return find(dossier.territories(), Territory::id, dossier.unit());
    }

    Optional<Territory> district() {
        return unit().flatMap(unit -> unit.partOf().asOptional())
                .flatMap(ref -> find(dossier.territories(), Territory::id, ref));
    }

    Optional<Actor> actor(Fact<Ref<Actor>> fact) {
        return fact.asOptional().flatMap(ref -> find(dossier.actors(), Actor::id, ref));
    }

    Optional<Meeting> meeting(Fact<Ref<Meeting>> fact) {
        return fact.asOptional().flatMap(ref -> find(dossier.meetings(), Meeting::id, ref));
    }

    /** The consents that the decision lists. */
    List<Consent> consents(Decision decision) {
        return decision.particulars().consents().asOptional().orElse(List.of()).stream()
                .flatMap(ref -> find(dossier.consents(), Consent::id, ref).stream())
                .toList();
    }

    ActorKind kind(Consent consent) {
        return actor(consent.givenBy())
                .flatMap(actor -> actor.kind().asOptional())
                .orElse(ActorKind.PERSON);
    }

    /** The name of the only body of this kind that belongs to the territory; empty where there are several, for one would be a guess. */
    Optional<String> name(ActorKind kind, Optional<Territory> territory) {
        List<Actor> found = dossier.actors().stream()
                .filter(actor -> actor.kind().equalTo(kind).isYes())
                .filter(actor -> territory
                        .map(place -> actor.territory()
                                .equalTo(Ref.<Territory>to(place.id()))
                                .isYes())
                        .orElse(false))
                .toList();
        return found.size() == 1 ? found.get(0).name().asOptional() : Optional.empty();
    }

    private static <R> Optional<R> find(List<R> records, Function<R, String> id, Ref<R> ref) {
        return records.stream()
                .filter(record -> id.apply(record).equals(ref.id()))
                .findFirst();
    }
}
