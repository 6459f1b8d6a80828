package kz.ereje.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.Flaw;
import kz.ereje.model.Inspection;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Bounds.End;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.api.Test;

/** What is known of a value that is not known exactly, and where it can be stated. */
class BoundsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void theOutermostValuesAreThoseThatTheEndsLeave() {
        assertThat(Bounds.before(DAY).last()).isEqualTo("2019-12-31");
        assertThat(Bounds.before(DAY).first()).isEqualTo(Bounds.FIRST_DAY);
        assertThat(Bounds.moreThan(DAY).first()).isEqualTo("2020-01-02");
        assertThat(Bounds.month(YearMonth.of(2024, 2)).last()).isEqualTo("2024-02-29");
        assertThat(Bounds.moreThan(2000).first()).isEqualTo(2001);
        assertThat(Bounds.atMost(2000).first()).isZero();
    }

    @Test
    void aTestIsAnsweredWhereItSaysTheSameOfAll() {
        Fact<LocalDate> year = Fact.within(Bounds.year(2019));
        assertThat(year.passes(day -> day.isBefore(DAY)).isYes()).isTrue();
        assertThat(year.passes(day -> day.isBefore(DAY.minusDays(1))).isUnknown())
                .isTrue();
        assertThat(year.passes(day -> day.isAfter(DAY)).isNo()).isTrue();
        assertThat(Fact.within(Bounds.before(DAY))
                        .passes(day -> day.getYear() == 1950)
                        .isUnknown())
                .isTrue();
        assertThat(year.equalTo(LocalDate.of(2019, 5, 17)).isUnknown()).isTrue();
        assertThat(year.equalTo(DAY).isNo()).isTrue();
        assertThat(year.isNone().isNo()).isTrue();
        assertThat(year.isMissing()).isTrue();
        assertThat(year.isKnown()).isFalse();
        assertThat(year.asOptional()).isEmpty();
    }

    @Test
    void boundsOfOneValueOrNoneAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.between(DAY, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.between(DAY, DAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds<>(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.before(Bounds.FIRST_DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.atLeast("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds<Object>(new End<>(DAY, true), new End<>(3, true)));
    }

    @Test
    void yearsAndMonthsAreToldFromOtherBounds() {
        assertThat(Bounds.year(2019).period()).contains("2019");
        assertThat(Bounds.between(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 31))
                        .period())
                .contains("2019-05");
        assertThat(Bounds.before(DAY).period()).isEmpty();
        assertThat(Bounds.before(DAY).ends()).isEqualTo(Map.of("before", DAY));
        assertThat(Bounds.moreThan(2000).ends()).isEqualTo(Map.of("moreThan", 2000));
    }

    @Test
    void boundsStandWhereADayOrThePopulationStands() {
        Territory large = Draft.of(Territory.class, "a")
                .set("population", Bounds.moreThan(2000))
                .build();
        assertThat(large.population()).isEqualTo(Fact.within(Bounds.moreThan(2000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draft.of(Territory.class, "a").set("population", Bounds.year(2019)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draft.of(Asset.class, "a").set("kind", Bounds.year(2019)));
        FactPath kind =
                FactPath.ROOT.field(RecordSchema.of(Asset.class).field("kind").orElseThrow());
        assertThat(Inspection.misfit(kind, Fact.within(Bounds.year(2019))).map(Flaw::kind))
                .contains(Flaw.Kind.CANNOT_BE_WITHIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.set(Fact.of(AssetKind.LAND).at(kind), Bounds.year(2019)))
                .withMessageContaining("AssetKind");
        assertThat(List.of(Fact.within(Bounds.year(2019)))).contains(Fact.within(Bounds.year(2019)));
    }
}
