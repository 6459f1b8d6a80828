package kz.ereje.model.builder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake stops the compiler at its place, and the same line without it compiles. */
class MistakesDoNotCompileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a misspelt field               | d.lease("l", l -> l.asset(garage).dat(today));      | l.asset(garage).dat | d.lease("l", l -> l.asset(garage).date(today));
            a misspelt kind of decision    | d.leese("l", l -> l.asset(garage));                 | d.leese             | d.lease("l", l -> l.asset(garage));
            text for a word                | d.asset("a", a -> a.kind("building"));              | a.kind              | d.asset("a", a -> a.kind(AssetKind.BUILDING));
            a word of another vocabulary   | d.asset("a", a -> a.kind(ActorKind.AKIM));          | a.kind              | d.actor("a", a -> a.kind(ActorKind.AKIM));
            text for a day                 | d.lease("l", l -> l.date("2026-03-02"));            | l.date              | d.lease("l", l -> l.date(LocalDate.of(2026, 3, 2)));
            an actor for an asset          | d.lease("l", l -> l.asset(tenant));                 | l.asset             | d.lease("l", l -> l.asset(garage).recipient(tenant));
            an id for a reference          | d.lease("l", l -> l.asset("garage"));               | l.asset             | d.lease("l", l -> l.asset(Ref.to("garage")));
            none where there has to be one | d.lease("l", l -> l.noAsset());                     | l.noAsset           | d.lease("l", l -> l.noContract());
            no values for a list           | d.lease("l", l -> l.consents());                    | l.consents          | d.lease("l", l -> l.noConsents());
            bounds of what has none        | d.lease("l", l -> l.title(kz.ereje.model.fact.Bounds.year(2019))); | l.title | d.lease("l", l -> l.date(kz.ereje.model.fact.Bounds.year(2019)));
            a dossier without its unit     | DossierBuilder.of();                                | DossierBuilder.of   | DossierBuilder.of("qarasu");
            """)
    void atItsPlace(String mistake, String wrong, String place, String right) throws Exception {
        assertThat(Compiled.errors(wrong)).as(mistake).containsExactly(place);
        assertThat(Compiled.errors(right)).as("without " + mistake).isEmpty();
    }
}
