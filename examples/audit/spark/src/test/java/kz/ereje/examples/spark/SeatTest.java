package kz.ereje.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.ereje.model.Dossier;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.builder.DossierBuilder;
import kz.ereje.model.builder.TerritoryBuilder;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** District and year are what the papers say, and unknown otherwise. */
class SeatTest {

    private static Seat seat(TerritoryBuilder... territories) {
        DossierBuilder dossier = DossierBuilder.of("u");
        for (TerritoryBuilder territory : territories) {
            dossier.territory(territory.build());
        }
        dossier.lease("l", l -> l.date(LocalDate.of(2025, 1, 1)));
        return Seat.of(dossier.build());
    }

    private static TerritoryBuilder unit() {
        return TerritoryBuilder.of("u").name("Қарасу ауылы").kind(TerritoryKind.VILLAGE);
    }

    private static TerritoryBuilder in(String id) {
        return unit().partOf(Ref.to(id));
    }

    @ParameterizedTest
    @EnumSource(TerritoryKind.class)
    void onlyADistrictOrACityInItsPlaceIsTheDistrict(TerritoryKind kind) {
        boolean district = kind == TerritoryKind.DISTRICT || kind == TerritoryKind.CITY_OF_REGIONAL_SIGNIFICANCE;
        boolean region = kind == TerritoryKind.REGION;
        assertThat(seat(in("d"), TerritoryBuilder.of("d").name(" Бескөл ").kind(kind)))
                .isEqualTo(
                        new Seat("Қарасу ауылы", district ? "Бескөл" : Seat.UNKNOWN, region ? "Бескөл" : Seat.UNKNOWN));
    }

    @Test
    void theWayUpMayHaveStepsAndARegionAtItsEnd() {
        assertThat(seat(
                        in("r"),
                        TerritoryBuilder.of("r")
                                .kind(TerritoryKind.RURAL_DISTRICT)
                                .partOf(Ref.to("d")),
                        TerritoryBuilder.of("d")
                                .name("Бескөл")
                                .kind(TerritoryKind.DISTRICT)
                                .partOf(Ref.to("o")),
                        TerritoryBuilder.of("o").name("Ұлыарна").kind(TerritoryKind.REGION)))
                .isEqualTo(new Seat("Қарасу ауылы", "Бескөл", "Ұлыарна"));
    }

    @Test
    void whatIsNotStatedIsNotGuessed() {
        assertThat(seat(unit(), TerritoryBuilder.of("d").name("Бескөл").kind(TerritoryKind.DISTRICT)))
                .isEqualTo(new Seat("Қарасу ауылы", Seat.UNKNOWN, Seat.UNKNOWN));
        assertThat(seat(in("d"), TerritoryBuilder.of("d").name("Бескөл")).district())
                .isEqualTo(Seat.UNKNOWN);
        assertThat(seat(in("d"), TerritoryBuilder.of("d").kind(TerritoryKind.DISTRICT))
                        .district())
                .isEqualTo(Seat.UNKNOWN);
        assertThat(seat(TerritoryBuilder.of("u")).unit()).isEqualTo(Seat.UNKNOWN);
    }

    private static String year(Object first, Object second) {
        DossierBuilder dossier = DossierBuilder.of("u");
        dossier.territory(unit().build());
        dossier.lease("a", l -> l.date(day(first)));
        dossier.lease("b", l -> l.date(day(second)));
        Dossier made = dossier.build();
        assertThat(Years.of(made)).isNotEmpty();
        return Years.of(made);
    }

    @SuppressWarnings("unchecked")
    private static Fact<LocalDate> day(Object day) {
        return day instanceof LocalDate known ? Fact.of(known) : Fact.within((Bounds<LocalDate>) day);
    }

    @Test
    void theYearIsThatOfAllDecisions() {
        LocalDate last = LocalDate.of(2024, 12, 31);
        assertThat(year(last, last)).isEqualTo("2024");
        assertThat(year(last, last.plusDays(1))).isEqualTo(Years.SEVERAL);
        assertThat(year(last, Bounds.month(YearMonth.of(2024, 1)))).isEqualTo("2024");
        assertThat(year(last, Bounds.year(2024))).isEqualTo("2024");
        assertThat(year(last, Bounds.between(last, last.plusDays(1)))).isEqualTo(Seat.UNKNOWN);
        assertThat(year(last, Bounds.before(last))).isEqualTo(Seat.UNKNOWN);
        assertThat(year(last, Bounds.moreThan(last))).isEqualTo(Seat.UNKNOWN);
    }
}
