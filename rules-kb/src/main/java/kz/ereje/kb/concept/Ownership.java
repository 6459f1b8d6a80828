package kz.ereje.kb.concept;

import java.util.List;
import java.util.function.Function;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Whose property an asset is; which decides most verdicts (State Property art. 18-1, Law 148 art. 35(1-3)).
 *
 * @param dossier where the asset is found
 * @param asset the asset that a decision touches
 */
public record Ownership(ResolvedDossier dossier, Fact<Ref<Asset>> asset) {

    private static final List<AssetKind> OTHER_LAW = List.of(AssetKind.LAND, AssetKind.WATER_BODY);

    /** The answer to a question about the asset, where it is known. */
    public Answer ofAsset(Function<Asset, Answer> question) {
        return asset.then(reference -> question.apply(dossier.asset(reference)));
    }

    /** Whether it is communal property of local self-government, of the own territory (State Property art. 18-1). */
    public Answer own() {
        return ofAsset(asked ->
                asked.owner().equalTo(OwnerLevel.SELF_GOVERNMENT).both(dossier.isOwnTerritory(asked.ownerTerritory())));
    }

    /** Whether the act governs such an asset at all: land and water are governed by other law. */
    public Answer governed() {
        return ofAsset(asked -> asked.kind().isAmong(OTHER_LAW).negated().ifNo("asset.other-law", asked.kind()));
    }

    /** Whether subclause 2 of clause 12 covers it: not of what the district handed to the akim, Law 148 art. 35(1-3). */
    public Answer outsideDistrictProperty() {
        return governed()
                .both(ofAsset(asked -> asked.owner()
                        .equalTo(OwnerLevel.DISTRICT_HANDED_TO_AKIM)
                        .negated()
                        .ifNo("asset.district-handed", asked.owner())));
    }
}
