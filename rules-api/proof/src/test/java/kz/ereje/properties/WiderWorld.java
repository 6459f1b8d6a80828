package kz.ereje.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.Acquisition;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.AssetUse;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractName;
import kz.ereje.model.ContractType;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.OfficeFunction;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.PropertyTitle;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Draft;

/**
 * A dossier beside which stands what its gaps may turn out to name: each body of the unit and of the district, property of the
 * unit, land, contracts, meetings. A missing reference could be to any of them.
 */
final class WiderWorld {

    private static final List<ActorKind> BODIES = List.of(
            ActorKind.AKIM,
            ActorKind.DEPUTY_AKIM,
            ActorKind.OFFICE,
            ActorKind.ASSEMBLY,
            ActorKind.DISTRICT_AKIM,
            ActorKind.DISTRICT_AKIMAT,
            ActorKind.MASLIKHAT,
            ActorKind.COMMUNAL_INSTITUTION,
            ActorKind.COMMUNAL_ENTERPRISE,
            ActorKind.STATE_BODY,
            ActorKind.COMPANY);

    private WiderWorld() {}

    static Dossier around(Dossier dossier) {
        List<Change> added = new ArrayList<>();
        String unit = dossier.unit().id();
        String district = dossier.territories().stream()
                .filter(territory -> territory.id().equals(unit))
                .flatMap(territory -> territory.partOf().asOptional().stream())
                .map(reference -> reference.id())
                .findFirst()
                .orElse("wider-district");
        add(
                added,
                "territories",
                dossier.territories().size(),
                List.of(Draft.of(Territory.class, "wider-district").build()));
        List<Record> actors = new ArrayList<>();
        for (ActorKind kind : BODIES) {
            boolean above = List.of(ActorKind.DISTRICT_AKIM, ActorKind.DISTRICT_AKIMAT, ActorKind.MASLIKHAT)
                    .contains(kind);
            actors.add(Draft.of(Actor.class, "own-" + kind.token())
                    .set("kind", kind)
                    .set("territory", above ? district : unit)
                    .build());
        }
        add(added, "actors", dossier.actors().size(), actors);
        add(
                added,
                "assets",
                dossier.assets().size(),
                List.of(
                        asset("own-building", AssetKind.BUILDING, unit),
                        asset("own-house", AssetKind.HOUSING, unit),
                        asset("own-land", AssetKind.LAND, unit),
                        foreign()));
        add(added, "contracts", dossier.contracts().size(), contracts());
        add(added, "meetings", dossier.meetings().size(), meetings(unit));
        return Changes.applied(dossier, added);
    }

    private static Record asset(String id, AssetKind kind, String unit) {
        return Draft.of(Asset.class, id)
                .set("kind", kind)
                .set("owner", OwnerLevel.SELF_GOVERNMENT)
                .set("ownerTerritory", unit)
                .set("acquired", Acquisition.ASSIGNED)
                .set("title", PropertyTitle.OPERATIONAL_MANAGEMENT)
                .set("use", AssetUse.UNUSED)
                .set("registered", true)
                .set("dangerous", true)
                .build();
    }

    private static Record foreign() {
        return Draft.of(Asset.class, "regional-building")
                .set("kind", AssetKind.BUILDING)
                .set("owner", OwnerLevel.REGIONAL)
                .set("acquired", Acquisition.ASSIGNED)
                .set("title", PropertyTitle.OTHER)
                .set("use", AssetUse.PROPER)
                .set("registered", false)
                .set("dangerous", false)
                .build();
    }

    private static List<Record> contracts() {
        List<Record> contracts = new ArrayList<>();
        for (ContractType type : List.of(ContractType.SALE, ContractType.TRUST_MANAGEMENT, ContractType.SERVICES)) {
            contracts.add(Draft.of(Contract.class, "wider-" + type.token())
                    .set("type", type)
                    .set("date", LocalDate.of(2016, 1, 1))
                    .set("counterparty", "own-company")
                    .set("concludedAs", ContractName.OFFICE)
                    .set("functions", List.of())
                    .set("withinCompetence", true)
                    .set("laterFreeTransfer", false)
                    .build());
        }
        contracts.add(Draft.of(Contract.class, "wider-state")
                .set("type", ContractType.SERVICES)
                .set("date", LocalDate.of(2017, 1, 1))
                .set("counterparty", "own-company")
                .set("concludedAs", ContractName.STATE)
                .set("stateAuthority", Fact.none())
                .set("functions", List.of(OfficeFunction.F12_1_5))
                .set("withinCompetence", false)
                .set("laterFreeTransfer", true)
                .build());
        return contracts;
    }

    private static List<Record> meetings(String unit) {
        List<Record> meetings = new ArrayList<>();
        for (MeetingKind kind : MeetingKind.values()) {
            meetings.add(Draft.of(Meeting.class, "wider-" + kind.token())
                    .set("kind", kind)
                    .set("territory", unit)
                    .set("organiser", "own-akim")
                    .build());
        }
        return meetings;
    }

    private static void add(List<Change> added, String list, int size, List<? extends Record> members) {
        for (Record member : members) {
            long before = added.stream()
                    .filter(change ->
                            FactPath.ROOT.field(list).equals(change.path().parent()))
                    .count();
            added.add(Change.added(FactPath.ROOT.field(list).element(size + (int) before), member));
        }
    }
}
