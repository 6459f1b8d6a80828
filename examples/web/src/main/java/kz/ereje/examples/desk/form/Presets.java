package kz.ereje.examples.desk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.AnswerType;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.form.Body.Place;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Ref;

/**
 * Who can be chosen where somebody is asked for, and is put into the dossier only when they are: those whom earlier dossiers named, and the bodies
 * that every office has to do with.
 */
final class Presets {

    private static final List<Body> OFFICE = Stream.concat(
                    Stream.of(
                                    ActorKind.AKIM,
                                    ActorKind.ACTING_AKIM,
                                    ActorKind.DEPUTY_AKIM,
                                    ActorKind.OFFICE,
                                    ActorKind.ASSEMBLY,
                                    ActorKind.GATHERING)
                            .map(kind -> new Body(kind, Optional.empty(), Place.UNIT)),
                    Stream.of(ActorKind.DISTRICT_AKIM, ActorKind.DISTRICT_AKIMAT, ActorKind.MASLIKHAT)
                            .map(kind -> new Body(kind, Optional.empty(), Place.DISTRICT)))
            .toList();

    private final DossierForm form;
    private final List<Body> remembered;

    Presets(DossierForm form, List<Body> remembered) {
        this.form = form;
        this.remembered = remembered;
    }

    /** Those whom the dossier does not hold yet, by what is sent when they are chosen. */
    Map<String, Body> offered() {
        Map<String, Body> offered = all();
        offered.values().removeIf(body -> held(body).isPresent());
        return offered;
    }

    private Map<String, Body> all() {
        Map<String, Body> all = new LinkedHashMap<>();
        // Bodies first, for most questions ask for one; whoever took part in earlier decisions after them.
        Stream<Body> bodies = remembered.stream().filter(body -> body.place() != Place.NONE);
        Stream<Body> others = remembered.stream().filter(body -> body.place() == Place.NONE);
        Stream<Body> office = OFFICE.stream().filter(body -> remembered.stream().noneMatch(known -> same(body, known)));
        Stream.of(bodies, office, others)
                .flatMap(each -> each)
                .filter(this::possible)
                .forEach(body -> all.put(body.sent(), body));
        return all;
    }

    private static boolean same(Body body, Body known) {
        return body.kind() == known.kind() && body.place() == known.place();
    }

    private boolean possible(Body body) {
        return body.place() == Place.NONE || territory(body.place()).isPresent();
    }

    /** The actor of the dossier who is this body. */
    Optional<Actor> held(Body body) {
        Optional<String> of = territory(body.place());
        return form.dossier().actors().stream()
                .filter(actor -> actor.kind().equalTo(body.kind()).isYes()
                        && (body.name().isEmpty()
                                || body.name().equals(actor.name().asOptional()))
                        && of.equals(actor.territory().asOptional().map(Ref::id)))
                .findFirst();
    }

    /** Who was chosen, whether or not another answer of the same page has put them into the dossier already; empty where nobody was. */
    Optional<Body> chosen(String sent) {
        return Optional.ofNullable(all().get(sent));
    }

    /** The form with such a body; it is the last of the actors. */
    DossierForm with(Body body) {
        DossierForm more = form.adding(Actor.class);
        Section added = Fresh.last(more, Actor.class);
        List<Change> facts = new ArrayList<>();
        facts.add(set(more, added, "kind", body.kind()));
        body.name().ifPresent(name -> facts.add(set(more, added, "name", name)));
        territory(body.place()).ifPresent(id -> facts.add(set(more, added, "territory", id)));
        return more.with(facts);
    }

    private static Change set(DossierForm form, Section section, String field, Object value) {
        return form.entry(section.place() + "." + field).orElseThrow().set(value);
    }

    private Optional<String> territory(Place place) {
        String unit = form.dossier().unit().id();
        return switch (place) {
            case UNIT -> Optional.of(unit);
            case NONE -> Optional.empty();
            case DISTRICT ->
                form.dossier().territories().stream()
                        .filter(each -> each.id().equals(unit))
                        .flatMap(each -> each.partOf().asOptional().stream())
                        .map(Ref::id)
                        .findFirst();
        };
    }

    /** What somebody is called: by their name, else by their kind. */
    static String label(AnswerType kinds, Body body, Language language) {
        return body.name()
                .orElseGet(() -> ((AnswerType.Word) kinds)
                        .options().stream()
                                .filter(option -> option.value() == body.kind())
                                .map(option -> option.label(language))
                                .findFirst()
                                .orElseThrow());
    }
}
