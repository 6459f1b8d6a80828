package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.cases.Cases;
import kz.ereje.model.Dossier;
import kz.ereje.model.Flaw;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.properties.WrongPlaces.Place;
import kz.ereje.properties.WrongPlaces.Wrong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * A value of another class than its place takes never becomes a dossier, so that it changes no answer: neither by a change nor where
 * records are made by hand.
 */
class WrongValuesProperties {

    private static final Path EXAMPLES = Path.of("../../examples/dossiers");

    static List<Dossier> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(WrongValuesProperties::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Could not list " + EXAMPLES, e);
        }
    }

    private static Dossier read(Path file) {
        try {
            return Dossiers.read(file);
        } catch (IOException | UnreadableDossierException e) {
            throw new IllegalStateException("Could not read " + file, e);
        }
    }

    @Example
    void everyPlaceOfEveryExampleRefusesEveryWrongClass() {
        long places = examples().stream().mapToLong(this::refusesAll).sum();
        assertThat(places).isGreaterThan(5_000);
    }

    @Example
    @Tag("long")
    void everyPlaceOfEveryCaseRefusesEveryWrongClass() {
        long places =
                Cases.all().stream().mapToLong(one -> refusesAll(one.dossier())).sum();
        assertThat(places).isGreaterThan(100_000);
    }

    /** A sample of the cases, with one wrong value for each of their places. */
    @Example
    void everyPlaceOfACaseRefusesAWrongClass() {
        Random random = new Random(1);
        for (int i = 0; i < Cases.all().size(); i += 10) {
            for (Place place : WrongPlaces.of(Cases.all().get(i).dossier())) {
                List<Wrong> wrong = place.wrong().toList();
                refuses(place, wrong.get(random.nextInt(wrong.size())));
            }
        }
    }

    @Property(tries = 5)
    void everyPlaceOfAnyDossierRefusesEveryWrongClass(@ForAll("dossiers") Dossier dossier) {
        refusesAll(dossier);
    }

    /** So that a refusal means the value, and not the way in which it was put there. */
    @Property(tries = 10)
    void whatStandsThereCanBePutThereAgain(@ForAll("dossiers") Dossier dossier) {
        for (Place place : WrongPlaces.of(dossier)) {
            assertThat(place.with().apply(place.held())).isEqualTo(dossier);
            assertThat(Change.set((Fact<?>) place.held(), place.held()).after()).isEqualTo(place.held());
        }
    }

    private long refusesAll(Dossier dossier) {
        List<Place> places = WrongPlaces.of(dossier);
        places.forEach(place -> place.wrong().forEach(wrong -> refuses(place, wrong)));
        return places.size();
    }

    private static void refuses(Place place, Wrong wrong) {
        Flaw flaw = refusal(place, wrong);
        assertThat(flaw.path()).as("%s takes %s", place.path(), wrong).isEqualTo(wrong.found());
        assertThat(flaw.kind()).isEqualTo(kind(wrong));
        if (flaw.kind() == Flaw.Kind.WRONG_TYPE) {
            assertThat(flaw.value()).isNotBlank();
            assertThat(flaw.expected()).hasSize(1);
        }
        Fact<?> after = wrong.fact();
        if (after != null) {
            Fact<?> held = (Fact<?>) place.held();
            assertThatThrownBy(() -> Change.set(held, after))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(wrong.found() + " takes ")
                    .hasMessageContaining("\nMaybe ");
        }
    }

    private static Flaw refusal(Place place, Wrong wrong) {
        try {
            Dossier made = place.with().apply(wrong.fact());
            throw new AssertionError(place.path() + " took " + wrong.fact() + " in " + made);
        } catch (InvalidDossierException e) {
            return e.flaws().get(0);
        }
    }

    private static Flaw.Kind kind(Wrong wrong) {
        if (wrong.fact() == null) {
            return Flaw.Kind.NULL;
        }
        return wrong.fact() instanceof Fact.None<?> ? Flaw.Kind.CANNOT_BE_NONE : Flaw.Kind.WRONG_TYPE;
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
