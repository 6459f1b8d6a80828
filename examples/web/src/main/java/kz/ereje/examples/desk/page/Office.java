package kz.ereje.examples.desk.page;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Regulation;
import kz.ereje.examples.desk.folder.DossierFolder;
import kz.ereje.examples.desk.folder.Entry;
import kz.ereje.examples.desk.form.Body;
import kz.ereje.examples.desk.form.Body.Place;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.fact.Ref;

/**
 * What all pages work on: the folder, the check, the act, the day. Safe for all threads.
 *
 * @param folder the dossiers
 * @param checker the check
 * @param regulation the act
 * @param clock tells the day
 */
public record Office(DossierFolder folder, ComplianceChecker checker, Regulation regulation, Clock clock) {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    /** The day of today in Kazakhstan. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(KAZAKHSTAN));
    }

    /** The offices of the dossiers that can be read, each by its newest dossier. */
    List<Entry> offices() throws IOException {
        Map<String, Entry> offices = new LinkedHashMap<>();
        for (Entry entry : folder.list()) {
            entry.dossier()
                    .flatMap(Office::unit)
                    .flatMap(unit -> unit.name().asOptional())
                    .ifPresent(name -> offices.merge(
                            name, entry, (one, other) -> other.when().isAfter(one.when()) ? other : one));
        }
        return List.copyOf(offices.values());
    }

    /** The unit of a dossier. */
    static Optional<Territory> unit(Dossier dossier) {
        return dossier.territories().stream()
                .filter(territory -> territory.id().equals(dossier.unit().id()))
                .findFirst();
    }

    /** Whom other dossiers of the same office named: bodies of the unit and of its district, and those of no territory. */
    List<Body> remembered(Dossier dossier) throws IOException {
        Optional<String> name = unit(dossier).flatMap(unit -> unit.name().asOptional());
        Map<Body, Body> bodies = new LinkedHashMap<>();
        for (Entry entry : name.isEmpty() ? List.<Entry>of() : folder.list()) {
            entry.dossier()
                    .filter(other -> unit(other)
                            .flatMap(unit -> unit.name().asOptional())
                            .equals(name))
                    .ifPresent(other -> other.actors().stream()
                            .flatMap(actor -> body(other, actor).stream())
                            .forEach(body -> bodies.put(body, body)));
        }
        return List.copyOf(bodies.values());
    }

    private static Optional<Body> body(Dossier dossier, Actor actor) {
        Optional<ActorKind> kind = actor.kind().asOptional();
        Optional<String> name = actor.name().asOptional();
        return kind.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : place(dossier, actor).map(place -> new Body(kind.get(), name, place));
    }

    private static Optional<Place> place(Dossier dossier, Actor actor) {
        Optional<String> territory = actor.territory().asOptional().map(Ref::id);
        if (territory.isEmpty()) {
            return actor.territory().isSilent() ? Optional.of(Place.NONE) : Optional.empty();
        }
        if (territory.get().equals(dossier.unit().id())) {
            return Optional.of(Place.UNIT);
        }
        Optional<String> district =
                unit(dossier).flatMap(unit -> unit.partOf().asOptional()).map(Ref::id);
        return district.equals(territory) ? Optional.of(Place.DISTRICT) : Optional.empty();
    }
}
