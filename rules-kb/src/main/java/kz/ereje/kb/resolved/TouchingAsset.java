package kz.ereje.kb.resolved;

import java.util.List;
import java.util.function.Function;
import kz.ereje.kb.concept.Ownership;
import kz.ereje.kb.concept.ResolvedDossier;
import kz.ereje.model.Acquisition;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** A decision that touches an asset; whose property it is decides first [12.1.16, 12.2.14, 21]. */
public interface TouchingAsset extends ResolvedDecision {

    /** The asset. */
    Fact<Ref<Asset>> asset();

    /** Whose property the asset is. */
    default Ownership ownership() {
        return dossier().ownership(asset());
    }

    /** The answer to a question about the asset, where it is known. */
    default Answer ofAsset(Function<Asset, Answer> question) {
        return ownership().ofAsset(question);
    }

    /** Whether the asset is communal property of local self-government, of the own territory (State Property art. 18-1). */
    default Answer communalPropertyOfTheUnit() {
        return ownership().own();
    }

    /** Whether the act governs such an asset at all: land and water are governed by other law. */
    default Answer assetGovernedByTheAct() {
        return ownership().governed();
    }

    /** Whether subclause 2 of clause 12 covers the property: not of what the district handed to the akim, Law 148 art. 35(1-3). */
    default Answer notDistrictPropertyHandedToAkim() {
        return ownership().outsideDistrictProperty();
    }

    /**
     * Whether the office may be reproached with disposing of what is not its own: not where another body is known to decide, for the
     * akimat may give away what is the district's.
     */
    default Answer unlessAnotherBodyDisposesOfItsOwn() {
        return communalPropertyOfTheUnit().either(ofTheOfficeOrItsAkim());
    }

    /** Whether the office may be reproached with what is not its own: not where it leaves the property to its owner [12.2.3, 21]. */
    default Answer unlessLeftToItsOwner() {
        return always();
    }

    /** Whether the asset is the own communal property and of a kind that the act governs: then consents are required. */
    default Answer communalPropertyOfTheUnitUnderTheAct() {
        return notDistrictPropertyHandedToAkim()
                .both(communalPropertyOfTheUnit().ifNo("asset.not-own", asset()));
    }

    /** Whether the asset is there to be registered; one that is only being built is not. */
    default Answer assetExists() {
        return Answer.yes();
    }

    /** Land and water are not the act's matter, whatever is decided of them. */
    @Override
    default boolean outsideTheAct() {
        return assetGovernedByTheAct().isNo();
    }

    /** Whether the asset stands in the register of communal property [12.1.16]. */
    default Answer inRegisterOfCommunalProperty() {
        return ofAsset(asked -> asked.registered().equalTo(true));
    }

    /** Whether the office's acquisition of the asset is one of these [22]. */
    default Answer officeAcquiredItBy(Acquisition... ways) {
        return ofAsset(asked -> asked.acquired().isAmong(List.of(ways)).ifNo("asset.not-of-office", asked.acquired()));
    }

    /** The act lets the office dispose of the unit's property; that another body decides is no rule's matter, and is remarked. */
    @Override
    default Answer remarking(Answer consent) {
        return decidedByTheOfficeOrItsAkim().isNo()
                ? consent.ifYes(
                        Note.remark("decider.not-office", facts().particulars().decidedBy()))
                : consent;
    }

    /** A consent that names no decision covers this one if it names its asset and this kind of disposal. */
    @Override
    default Answer coveredByGeneral(Consent consent) {
        Answer sameAsset = ResolvedDossier.same(asset(), consent.asset());
        Answer matches = sameAsset.both(consent.matter().equalTo(decision().kind()));
        return matches.isUnknown() ? matches.both(Answer.unknown(consent.decision())) : matches;
    }
}
