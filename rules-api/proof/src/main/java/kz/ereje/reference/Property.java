package kz.ereje.reference;

import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.decision.Disposal;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.decision.PropertyReturn;
import kz.ereje.model.decision.PropertyUse;
import kz.ereje.model.decision.WriteOff;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Whose property a decision is about: the question that comes first under 12.2, 21 and 22. */
final class Property {

    private final Papers papers;
    private final Decision decision;
    private final Fact<Ref<Asset>> asset;

    Property(Papers papers, PropertyDecision decision) {
        this.papers = papers;
        this.decision = decision;
        this.asset = decision.asset();
    }

    /** Land and water bodies are governed by other law. */
    Tri isGoverned() {
        return papers.ofAsset(
                asset,
                thing -> Ask.is(thing.kind(), AssetKind.LAND, AssetKind.WATER_BODY)
                        .not());
    }

    /** Property of local self-government of this unit. */
    Tri isUnits() {
        return papers.isUnitProperty(asset);
    }

    /** Whether 12.2 governs it as the unit's own. */
    Tri isGovernedAndUnits() {
        return isGoverned().and(isUnits());
    }

    /** District property handed to the akim to manage is under Law 148 art. 35(1-3), not under 12.2. */
    Tri isUnderClause() {
        Tri handed = papers.ofAsset(asset, thing -> Ask.is(thing.owner(), OwnerLevel.DISTRICT_HANDED_TO_AKIM));
        return isGoverned().and(handed.not());
    }

    /** Housing of the unit under clause 16; a lawyer judges whether it means private and handed-over housing there too. */
    Tri isHousingOfUnit() {
        Tri perhaps = papers.ofAsset(
                asset,
                thing -> Ask.is(thing.owner(), OwnerLevel.PRIVATE, OwnerLevel.DISTRICT_HANDED_TO_AKIM)
                        .or(Ask.none(thing.owner())));
        return papers.ofAsset(asset, thing -> Ask.is(thing.kind(), AssetKind.HOUSING))
                .and(isUnits().or(perhaps.and(Tri.DOUBT)));
    }

    /** "Alienate or dispose of in another way": a lease, a pledge, a demolition, a write-off or a return is one too. */
    static boolean isDisposal(Decision decision) {
        return decision instanceof Disposal
                || decision instanceof PropertyUse
                || decision instanceof Demolition
                || decision instanceof WriteOff
                || decision instanceof PropertyReturn;
    }

    /** Others may dispose of property that is not the unit's: the prohibition binds the office alone. */
    Tri isUnitsOrOfficeDecides() {
        return isUnits().or(officeDecides(papers, decision));
    }

    /** The rule that the asset has to be the unit's, for the provisions that contain it. */
    Tri speaksOfOwner() {
        return isUnderClause().and(isUnitsOrOfficeDecides());
    }

    /** Whether the akim, somebody acting for the akim or the office's staff decides. */
    static Tri officeDecides(Papers papers, Decision decision) {
        return papers.isOwn(
                decision.particulars().decidedBy(),
                ActorKind.AKIM,
                ActorKind.ACTING_AKIM,
                ActorKind.OFFICE,
                ActorKind.DEPUTY_AKIM,
                ActorKind.OFFICE_EMPLOYEE);
    }
}
