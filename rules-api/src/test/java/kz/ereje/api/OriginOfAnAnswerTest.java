package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.builder.DossierBuilder;
import kz.ereje.model.builder.Origins;
import kz.ereje.model.fact.Ref;
import org.junit.jupiter.api.Test;

/** An application that builds a dossier of its own objects gets them back for the facts that a violation rests on. */
class OriginOfAnAnswerTest {

    /** A row of the application's own register. */
    private record Entry(String number) {}

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static DossierBuilder lease(boolean remembered) {
        var d = DossierBuilder.of("qarasu").checkedOn(DAY);
        d.territory("qarasu", t -> t.kind(TerritoryKind.RURAL_DISTRICT).population(3000));
        Ref<Actor> akim = d.actor("akim", a -> a.kind(ActorKind.AKIM).territory(d.unit()));
        Ref<Actor> tenant = d.actor("tenant", a -> a.kind(ActorKind.COMPANY));
        Ref<Asset> garage = d.asset(
                "garage",
                a -> a.kind(AssetKind.BUILDING)
                        .owner(OwnerLevel.SELF_GOVERNMENT)
                        .ownerTerritory(d.unit())
                        .origin(remembered ? new Entry("asset 7") : null));
        d.lease(
                "lease-1",
                l -> l.date(DAY)
                        .decidedBy(akim)
                        .asset(garage)
                        .recipient(tenant)
                        .noConsents()
                        .origin(remembered ? new Entry("lease 1") : null));
        return d;
    }

    @Test
    void theFactsOfAViolationLeadBackToTheObjects() {
        DossierBuilder built = lease(true);
        Report report = ComplianceChecker.create(Mode.DIRECT).check(built.build());
        Origins origins = built.origins();
        assertThat(report.violations()).isNotEmpty();
        assertThat(report.violations().stream()
                        .flatMap(violation -> violation.row().facts().stream())
                        .flatMap(fact -> origins.of(fact.path(), Entry.class).stream())
                        .distinct())
                .containsExactlyInAnyOrder(new Entry("asset 7"), new Entry("lease 1"));
    }

    @Test
    void theAnswerDoesNotKnowOfThem() {
        Dossier with = lease(true).build();
        Dossier without = lease(false).build();
        assertThat(with).isEqualTo(without);
        assertThat(Dossiers.write(with)).isEqualTo(Dossiers.write(without));
        assertThat(Dossiers.sha256(Dossiers.write(with).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Dossiers.sha256(Dossiers.write(without).getBytes(StandardCharsets.UTF_8)));
    }
}
