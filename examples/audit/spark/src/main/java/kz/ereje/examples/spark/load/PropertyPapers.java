package kz.ereje.examples.spark.load;

import java.time.LocalDate;
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
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.builder.DecisionBuilder;
import kz.ereje.model.builder.LeaseBuilder;
import kz.ereje.model.builder.PrivatisationBuilder;
import kz.ereje.model.builder.WriteOffBuilder;
import kz.ereje.model.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Decisions on property: the assembly that agreed, and what was decided. Of a thousand, 120 were never put before the assembly, and of 30 nobody
 * knows whether they were. Holds no state; safe for all threads.
 */
final class PropertyPapers {

    private static final String ID = "property";

    private static final List<String> TENANTS =
            List.of("«Береке» ЖШС", "«Айналайын» ЖШС", "«Сұңқар» шаруа қожалығы", "«Дән» ЖШС");

    private PropertyPapers() {}

    /** A building given in lease. */
    static void lease(Papers papers) {
        Ref<Asset> asset = asset(papers, "Орталық көшедегі гараж", AssetKind.BUILDING);
        Ref<Actor> tenant = recipient(papers);
        Ref<Contract> contract = contract(papers, ContractType.LEASE, tenant, 2);
        papers.dossier.decision(agreed(papers, LeaseBuilder.of(ID), "Гаражды жалға беру туралы")
                .amount(amount(papers, 20_000, 900_000))
                .asset(asset)
                .recipient(tenant)
                .laterPurchase(false)
                .contract(contract)
                .build());
    }

    /** Equipment written off. */
    static void writeOff(Papers papers) {
        Ref<Asset> asset = asset(papers, "Клубтың ескі қазандығы", AssetKind.EQUIPMENT);
        papers.dossier.decision(agreed(papers, WriteOffBuilder.of(ID), "Қазандықты есептен шығару туралы")
                .asset(asset)
                .build());
    }

    /** A building privatised; of a hundred sales four had no valuation, of three it is not known. */
    static void privatisation(Papers papers) {
        Ref<Asset> asset = asset(papers, "Бұрынғы диірмен", AssetKind.BUILDING);
        Ref<Actor> buyer = recipient(papers);
        Ref<Contract> contract = contract(papers, ContractType.SALE, buyer, 62);
        PrivatisationBuilder sale = agreed(papers, PrivatisationBuilder.of(ID), "Диірменді жекешелендіру туралы")
                .amount(amount(papers, 900_000, 60_000_000))
                .asset(asset)
                .recipient(buyer)
                .preserved(true)
                .contract(contract)
                .passedOn(papers.day.plusDays(72))
                .termsControlled(true)
                .auctionNoticedOn(papers.day.plusDays(35))
                .auctionOn(papers.day.plusDays(60));
        if (papers.happens(40)) {
            sale.noValuedOn();
        } else {
            sale.valuedOn(papers.happens(30) ? null : papers.day.plusDays(14));
        }
        papers.dossier.decision(sale.build());
    }

    private static <B extends DecisionBuilder<B>> B agreed(Papers papers, B decision, String title) {
        MeetingPapers meeting = new MeetingPapers(papers, title);
        meeting.convened("Жергілікті қоғамдастық жиналысын шақыру туралы");
        B usual = papers.usual(decision, title, papers.day);
        if (papers.happens(120)) {
            return usual.noConsents();
        }
        return papers.happens(30) ? usual : usual.consents(List.of(meeting.consent(ID)));
    }

    /** Of a thousand things eight are not registered, and of six it is not known whose they are. */
    private static Ref<Asset> asset(Papers papers, String name, AssetKind kind) {
        OwnerLevel owner = papers.happens(6) ? null : OwnerLevel.SELF_GOVERNMENT;
        return papers.dossier.asset(
                "asset",
                a -> a.name(name)
                        .kind(kind)
                        .owner(owner)
                        .ownerTerritory(papers.unit)
                        .acquired(Acquisition.NOT_HELD)
                        .noHolder()
                        .use(AssetUse.UNUSED)
                        .registered(!papers.happens(8))
                        .dangerous(false));
    }

    private static Ref<Actor> recipient(Papers papers) {
        String name = papers.one(TENANTS);
        return papers.dossier.actor("recipient", a -> a.name(name).kind(ActorKind.COMPANY));
    }

    private static Ref<Contract> contract(Papers papers, ContractType type, Ref<Actor> with, int later) {
        LocalDate concluded = papers.day.plusDays(later);
        return papers.dossier.contract(
                "contract",
                c -> c.type(type)
                        .date(concluded)
                        .counterparty(with)
                        .concludedAs(papers.happens(15) ? ContractName.AKIM : ContractName.OFFICE)
                        .noStateAuthority()
                        .noFunctions()
                        .withinCompetence(true)
                        .laterFreeTransfer(false));
    }

    /** In tenge; of one in seven nobody knows it. */
    private static @Nullable Long amount(Papers papers, int first, int last) {
        return papers.happens(140) ? null : papers.between(first / 1_000, last / 1_000) * 1_000L;
    }
}
