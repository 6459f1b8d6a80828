package kz.ereje.kb.concept;

import java.util.List;
import java.util.function.Function;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Whose property an asset is; that turns most verdicts (State Property art. 18-1, Law 148 art. 35(1-3)). What was answered once is
 * remembered, for most rules on property ask it; for one thread.
 */
public final class Ownership {

    private static final List<AssetKind> OTHER_LAW = List.of(AssetKind.LAND, AssetKind.WATER_BODY);

    /** Whether clause 16 means such housing too, where it stands in the unit, is for a lawyer to judge [16.7]. */
    private static final List<OwnerLevel> PERHAPS_OF_THE_UNIT =
            List.of(OwnerLevel.PRIVATE, OwnerLevel.DISTRICT_HANDED_TO_AKIM);

    private final ResolvedDossier dossier;
    private final Fact<Ref<Asset>> asset;
    private @Nullable Answer own;
    private @Nullable Answer governed;
    private @Nullable Answer outsideDistrictProperty;

    Ownership(ResolvedDossier dossier, Fact<Ref<Asset>> asset) {
        this.dossier = dossier;
        this.asset = asset;
    }

    /** The asset that a decision touches. */
    Fact<Ref<Asset>> asset() {
        return asset;
    }

    /** Asks the asset, where it is known. */
    public Answer ofAsset(Function<Asset, Answer> question) {
        return asset.then(reference -> question.apply(dossier.asset(reference)));
    }

    /** Whether it is communal property of local self-government, of the own territory (State Property art. 18-1). */
    public Answer own() {
        Answer known = own;
        if (known == null) {
            known = ofAsset(asked -> asked.owner()
                    .equalTo(OwnerLevel.SELF_GOVERNMENT)
                    .both(dossier.isOwnTerritory(asked.ownerTerritory())));
            own = known;
        }
        return known;
    }

    /** Whether the act governs such an asset at all: land and water are governed by other law. */
    public Answer governed() {
        Answer known = governed;
        if (known == null) {
            known = ofAsset(asked -> asked.kind().isAmong(OTHER_LAW).negated().ifNo("asset.other-law", asked.kind()));
            governed = known;
        }
        return known;
    }

    /** Whether it is housing (тұрғын үй). */
    public Answer housing() {
        return ofAsset(asked -> asked.kind().equalTo(AssetKind.HOUSING));
    }

    /** Whether it is of the unit in the sense of clause 16: its own, and perhaps what others own in its territory [16.7]. */
    public Answer ofTheUnit() {
        return own().isNo() ? ofAsset(asked -> perhapsOfTheUnit(asked.owner())) : own();
    }

    /** It is not the unit's own: then it is not meant, or a lawyer has to say so, whoever turns out to own it. */
    private Answer perhapsOfTheUnit(Fact<OwnerLevel> owner) {
        Answer perhaps = owner.isAmong(PERHAPS_OF_THE_UNIT).either(owner.isNone());
        return perhaps.isNo() ? own().either(perhaps) : perhaps.both(Answer.doubt(Note.doubt("housing.whose", owner)));
    }

    /** Whether subclause 2 of clause 12 speaks of it: not of what the district handed to the akim, Law 148 art. 35(1-3). */
    public Answer outsideDistrictProperty() {
        Answer known = outsideDistrictProperty;
        if (known == null) {
            known = governed()
                    .both(ofAsset(asked -> asked.owner()
                            .equalTo(OwnerLevel.DISTRICT_HANDED_TO_AKIM)
                            .negated()
                            .ifNo("asset.district-handed", asked.owner())));
            outsideDistrictProperty = known;
        }
        return known;
    }
}
