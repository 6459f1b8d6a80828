package kz.ereje.model.builder;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ereje.model.Dossier;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import org.junit.jupiter.api.Test;

/** A place gives back the caller's own object of the nearest record, and the dossier knows nothing of it. */
class OriginsTest {

    /** A row of the caller's own. */
    private record Row(int number) {}

    private static DossierBuilder dossier(boolean origins) {
        var d = DossierBuilder.of("qarasu");
        d.asset("club", a -> a.name("Клуб"));
        d.asset("garage", a -> a.name("Гараж").origin(origins ? new Row(7) : null));
        d.meeting(
                "m",
                m -> m.origin(origins ? "the meeting" : null)
                        .issue("first", i -> i.text("a"))
                        .issue("rent", i -> i.text("b").origin(origins ? new Row(8) : null))
                        .notice(n -> n.givesTime(true)));
        d.lease(
                "l",
                l -> l.asset(Ref.to("garage"))
                        .origin(origins ? new Row(9) : null)
                        .title("c"));
        return d;
    }

    @Test
    void aPlaceGivesBackTheObjectOfTheNearestRecord() {
        DossierBuilder built = dossier(true);
        Dossier dossier = built.build();
        Origins origins = built.origins();
        assertThat(origins.of(dossier.assets().get(1).name().path())).contains(new Row(7));
        assertThat(origins.of(dossier.decisions().get(0).particulars().title().path()))
                .contains(new Row(9));
        FactPath issues = dossier.meetings().get(0).issues().path();
        assertThat(origins.of(issues.element(1).field("text"))).contains(new Row(8));
        assertThat(origins.of(issues.element(0).field("text"))).contains("the meeting");
        assertThat(origins.of(
                        dossier.meetings().get(0).notices().path().element(0).field("givesTime")))
                .contains("the meeting");
    }

    @Test
    void theNearestOfAClassCanBeAskedFor() {
        DossierBuilder built = dossier(true);
        FactPath text =
                built.build().meetings().get(0).issues().path().element(1).field("text");
        assertThat(built.origins().of(text, String.class)).contains("the meeting");
        assertThat(built.origins().of(text, Row.class)).contains(new Row(8));
        assertThat(built.origins().of(text, Integer.class)).isEmpty();
    }

    @Test
    void whatHasNoneGivesNothing() {
        DossierBuilder built = dossier(true);
        Dossier dossier = built.build();
        assertThat(built.origins().of(dossier.assets().get(0).name().path())).isEmpty();
        assertThat(built.origins().of(dossier.checkedOn().path())).isEmpty();
        assertThat(built.origins().of(FactPath.ROOT)).isEmpty();
    }

    @Test
    void theDossierKnowsNothingOfIt() {
        assertThat(dossier(true).build())
                .isEqualTo(dossier(false).build())
                .hasSameHashCodeAs(dossier(false).build());
    }

    @Test
    void whatWasLeftOutIsForgotten() {
        var d = DossierBuilder.of("qarasu");
        d.hiring("h", h -> {});
        d.meeting(
                "m", m -> m.issue("rent", i -> i.origin(new Row(1))).noIssues().issue("water", i -> i.text("a")));
        FactPath issue = d.build().meetings().get(0).issues().path().element(0);
        assertThat(d.origins().of(issue)).isEmpty();
    }

    @Test
    void whatIsDescribedLaterDoesNotChangeWhatWasGiven() {
        DossierBuilder built = dossier(true);
        Origins origins = built.origins();
        built.hiring("h", h -> h.origin(new Row(10)));
        FactPath hired = built.build().decisions().get(1).particulars().title().path();
        assertThat(origins.of(hired)).isEmpty();
        assertThat(built.origins().of(hired)).contains(new Row(10));
    }
}
