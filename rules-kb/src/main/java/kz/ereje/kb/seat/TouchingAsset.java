package kz.ereje.kb.seat;

import java.util.List;
import java.util.function.Function;
import kz.ereje.model.Acquisition;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.Consent;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** A decision that touches an asset; whose property it is decides first [12.1.16, 12.2.14, 21]. */
public class TouchingAsset extends SeatedDecision {

    private static final List<AssetKind> OTHER_LAW = List.of(AssetKind.LAND, AssetKind.WATER_BODY);

    TouchingAsset(Papers papers, Decision decision) {
        super(papers, decision);
    }

    final Fact<Ref<Asset>> asset() {
        return ((PropertyDecision) decision()).asset();
    }

    final Answer ofAsset(Function<Asset, Answer> question) {
        return asset().then(reference -> question.apply(papers().asset(reference)));
    }

    /** Whether the asset is communal property of local self-government, of the own territory (State Property art. 18-1). */
    public final Answer ownProperty() {
        return ofAsset(asset -> asset.owner()
                .equalTo(OwnerLevel.SELF_GOVERNMENT)
                .both(papers().isOwnTerritory(asset.ownerTerritory())));
    }

    /** Whether the act governs such an asset at all: land and water are governed by other law. */
    public final Answer governed() {
        return ofAsset(asset -> asset.kind().isAmong(OTHER_LAW).negated().ifNo("asset.other-law", asset.kind()));
    }

    /** Whether subclause 2 of clause 12 speaks of the property: not of what the district handed to the akim, Law 148 art. 35(1-3). */
    public final Answer outsideDistrictProperty() {
        return governed()
                .both(ofAsset(asset -> asset.owner()
                        .equalTo(OwnerLevel.DISTRICT_HANDED_TO_AKIM)
                        .negated()
                        .ifNo("asset.district-handed", asset.owner())));
    }

    /**
     * Whether the office may be reproached with disposing of what is not its own: not where another body is known to decide, for the
     * akimat may give away what is the district's.
     */
    public final Answer notOfAnotherBody() {
        return ownProperty().either(ofTheOffice());
    }

    /** Whether the asset is the own communal property and of a kind that the act governs: then consents are asked for. */
    public final Answer ownGovernedProperty() {
        return outsideDistrictProperty().both(ownProperty().ifNo("asset.not-own", asset()));
    }

    /** Whether the asset is there to be registered; one that is only being built is not. */
    public Answer existing() {
        return Answer.yes();
    }

    /** Land and water are not the act's matter, whatever is decided of them. */
    @Override
    public boolean outsideTheAct() {
        return governed().isNo();
    }

    /** Whether the asset stands in the register of communal property [12.1.16]. */
    public final Answer registered() {
        return ofAsset(asset -> asset.registered().equalTo(true));
    }

    /** Whether the asset is housing; schools and clubs are not [16.7]. */
    public final Answer housing() {
        return ofAsset(asset -> asset.kind().equalTo(AssetKind.HOUSING).ifNo("asset.not-housing", asset.kind()));
    }

    /** Whether the asset is recognised as dangerous [16.7]. */
    public final Answer dangerous() {
        return ofAsset(asset -> asset.dangerous().equalTo(true));
    }

    /** Whether the office came by the asset in one of these ways [22]. */
    public final Answer acquiredBy(Acquisition... ways) {
        return ofAsset(asset -> asset.acquired().isAmong(List.of(ways)).ifNo("asset.not-of-office", asset.acquired()));
    }

    /** The act lets the office dispose of the unit's property; that another body decides is no rule's matter, and is remarked. */
    @Override
    Answer remarking(Answer consent) {
        return byAnotherBody().isYes()
                ? consent.ifYes(Note.remark("decider.not-office", particulars().decidedBy()))
                : consent;
    }

    /** A consent that names no decision covers this one if it names its asset and this kind of disposal. */
    @Override
    final Answer coveredByGeneral(Consent consent) {
        Answer sameAsset = Papers.same(asset(), consent.asset());
        Answer matches = sameAsset.both(consent.matter().equalTo(decision().kind()));
        return matches.isUnknown() ? matches.both(Answer.unknown(consent.decision())) : matches;
    }
}
