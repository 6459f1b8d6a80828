package kz.ereje.api.internal.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.excerpt.References;
import kz.ereje.model.fact.Ref;

/**
 * The unit, the head of its office, and the first body of each kind that the unit and its district have: a remedy may name them though no
 * decision does.
 */
record Bodies(References references) {

    /** The numbers of their records. */
    IntStream numbers() {
        Dossier dossier = references.dossier();
        Stream<Integer> named = Stream.concat(
                Stream.of(references.number(Territory.class, dossier.unit())),
                dossier.officeHead().asOptional().stream().map(head -> references.number(Actor.class, head)));
        return Stream.concat(named, firstOfEachKind().stream()).mapToInt(number -> number);
    }

    private Set<Integer> firstOfEachKind() {
        Dossier dossier = references.dossier();
        Territory unit = (Territory) references.record(references.number(Territory.class, dossier.unit()));
        List<Ref<Territory>> here = Stream.concat(Stream.of(dossier.unit()), unit.partOf().asOptional().stream())
                .toList();
        Set<Integer> first = new LinkedHashSet<>();
        Set<List<Object>> met = new HashSet<>();
        for (int i = 0; i < dossier.actors().size(); i++) {
            Optional<ActorKind> kind = dossier.actors().get(i).kind().asOptional();
            Optional<Ref<Territory>> place =
                    dossier.actors().get(i).territory().asOptional().filter(here::contains);
            if (kind.isPresent() && place.isPresent() && met.add(List.of(kind.get(), place.get()))) {
                first.add(references.number(Actor.class, i));
            }
        }
        return first;
    }
}
