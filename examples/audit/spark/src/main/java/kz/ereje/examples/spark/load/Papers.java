package kz.ereje.examples.spark.load;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.builder.DecisionBuilder;
import kz.ereje.model.builder.DossierBuilder;
import kz.ereje.model.fact.Ref;

/** The papers of an office while a dossier is made up of them. Changes with each call; for one thread. */
final class Papers {

    /** When all of it is checked: after the five years. */
    static final LocalDate CHECKED_ON = LocalDate.of(2026, 1, 15);

    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 5 * 365;

    final DossierBuilder dossier;
    final Office office;
    final SplittableRandom random;

    /** The day around which the papers were written. */
    final LocalDate day;

    final Ref<Territory> unit;
    final Ref<Actor> akim;
    final Ref<Actor> staff;

    Papers(Office office, SplittableRandom random) {
        this.office = office;
        this.random = random;
        this.day = FIRST_DAY.plusDays(50 + random.nextInt(DAYS - 60));
        this.dossier = DossierBuilder.of("unit").checkedOn(CHECKED_ON);
        this.unit = dossier.unit();
        Ref<Territory> region =
                dossier.territory("region", t -> t.name(office.region()).kind(TerritoryKind.REGION));
        Ref<Territory> district = dossier.territory(
                "district",
                t -> t.name(office.district()).kind(TerritoryKind.DISTRICT).partOf(region));
        dossier.territory(
                "unit",
                t -> t.name(office.unit())
                        .kind(office.kind().kind())
                        .population(office.population())
                        .partOf(district));
        this.akim = actor("akim", office.ofUnit() + " әкімі", ActorKind.AKIM);
        this.staff = actor("office", "«" + office.unit() + " әкімінің аппараты» ММ", ActorKind.OFFICE);
        dossier.officeHead(akim);
    }

    /** Somebody of the unit. */
    Ref<Actor> actor(String id, String name, ActorKind kind) {
        return dossier.actor(id, a -> a.name(name).kind(kind).territory(unit));
    }

    /** What every decision of the akim states. */
    <B extends DecisionBuilder<B>> B usual(B decision, String title, LocalDate taken) {
        return decision.title(title)
                .date(taken)
                .decidedBy(akim)
                .signedBy(akim)
                .noExceptions()
                .basis(b -> b.act("«" + office.unit() + " әкімінің аппараты» мемлекеттік мекемесі туралы ереже")
                        .inForceFrom(LocalDate.of(2019, 3, 1))
                        .noInForceUntil());
    }

    /** Whether what happens so often in a thousand has happened. */
    boolean happens(int inThousand) {
        return random.nextInt(1_000) < inThousand;
    }

    /** One of these. */
    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** From the first to the last, both of them. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    Dossier made() {
        return dossier.build();
    }
}
