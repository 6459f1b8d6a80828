package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** The records of one dossier: their references, whose body or entity an actor is, whose property an asset is. */
final class Papers {

    /** The akim, an acting akim and the office are one decider. */
    static final Set<ActorKind> DECIDER = Set.of(ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.OFFICE);

    /** Those through whom the office decides and works. */
    static final Set<ActorKind> OF_THE_OFFICE = Set.of(
            ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.DEPUTY_AKIM, ActorKind.OFFICE, ActorKind.OFFICE_EMPLOYEE);

    private final Dossier dossier;
    private final Views views;

    Papers(Dossier dossier) {
        this(dossier, Views.USUAL);
    }

    Papers(Dossier dossier, Views views) {
        this.dossier = dossier;
        this.views = views;
    }

    /** Whether this reading of the act is followed in this way, and not in the usual one. */
    boolean read(String reading, String option) {
        return views.follow(reading, option);
    }

    Fact<LocalDate> checkedOn() {
        return dossier.checkedOn();
    }

    Fact<Ref<Actor>> officeHead() {
        return dossier.officeHead();
    }

    Territory unit() {
        return one(dossier.territories(), Territory::id, dossier.unit());
    }

    Territory territory(Ref<Territory> ref) {
        return one(dossier.territories(), Territory::id, ref);
    }

    Actor actor(Ref<Actor> ref) {
        return one(dossier.actors(), Actor::id, ref);
    }

    Asset asset(Ref<Asset> ref) {
        return one(dossier.assets(), Asset::id, ref);
    }

    Contract contract(Ref<Contract> ref) {
        return one(dossier.contracts(), Contract::id, ref);
    }

    Meeting meeting(Ref<Meeting> ref) {
        return one(dossier.meetings(), Meeting::id, ref);
    }

    Consent consent(Ref<Consent> ref) {
        return one(dossier.consents(), Consent::id, ref);
    }

    List<Consent> consents() {
        return dossier.consents();
    }

    Decision decision(Ref<Decision> ref) {
        return one(dossier.decisions(), Decision::id, ref);
    }

    /** Puts the question to the actor named. */
    Tri ofActor(Fact<Ref<Actor>> who, Function<Actor, Tri> question) {
        return Ask.of(who, ref -> question.apply(actor(ref)));
    }

    Tri ofAsset(Fact<Ref<Asset>> what, Function<Asset, Tri> question) {
        return Ask.of(what, ref -> question.apply(asset(ref)));
    }

    Tri ofContract(Fact<Ref<Contract>> what, Function<Contract, Tri> question) {
        return Ask.of(what, ref -> question.apply(contract(ref)));
    }

    Tri ofMeeting(Fact<Ref<Meeting>> what, Function<Meeting, Tri> question) {
        return Ask.of(what, ref -> question.apply(meeting(ref)));
    }

    /** Whether it is of one of these kinds, of whichever territory. */
    Tri isOfKind(Fact<Ref<Actor>> who, Set<ActorKind> kinds) {
        return ofActor(who, actor -> isOfKind(actor, kinds));
    }

    static Tri isOfKind(Actor actor, Set<ActorKind> kinds) {
        return Ask.of(actor.kind(), kind -> Tri.of(kinds.contains(kind)));
    }

    /** Whether it is one of the unit's own bodies or entities of these kinds. */
    Tri isOwn(Fact<Ref<Actor>> who, Set<ActorKind> kinds) {
        return ofActor(who, actor -> isOfKind(actor, kinds).and(isOfUnit(actor)));
    }

    Tri isOwn(Fact<Ref<Actor>> who, ActorKind... kinds) {
        return isOwn(who, Set.of(kinds));
    }

    /** Whether it is such a body of the district, or city of regional significance, in which the unit lies. */
    Tri isUpper(Fact<Ref<Actor>> who, ActorKind... kinds) {
        return ofActor(who, actor -> isOfKind(actor, Set.of(kinds)).and(isOfDistrict(actor)));
    }

    Tri isOfUnit(Actor actor) {
        return isUnit(actor.territory());
    }

    Tri isOfDistrict(Actor actor) {
        return Ask.same(actor.territory(), unit().partOf());
    }

    Tri isUnit(Fact<Ref<Territory>> territory) {
        return Ask.is(territory, dossier.unit());
    }

    /** Whether it is the unit's communal property: of local self-government, and of this unit. */
    Tri isUnitProperty(Asset asset) {
        return Ask.is(asset.owner(), OwnerLevel.SELF_GOVERNMENT).and(isUnit(asset.ownerTerritory()));
    }

    Tri isUnitProperty(Fact<Ref<Asset>> what) {
        return ofAsset(what, this::isUnitProperty);
    }

    /** Whether it is a decision of the office: of the akim, a deputy or the staff; whether he may take it is for clauses 15 and 18. */
    Tri isOffices(Decision decision) {
        return isOwn(decision.particulars().decidedBy(), OF_THE_OFFICE);
    }

    /** Whether the act can govern the asset at all: land and water bodies are for other law. */
    Tri isThing(Fact<Ref<Asset>> what) {
        return ofAsset(
                what,
                asset -> Ask.is(asset.kind(), AssetKind.LAND, AssetKind.WATER_BODY)
                        .not());
    }

    private static <T> T one(List<T> all, Function<T, String> id, Ref<?> ref) {
        return all.stream()
                .filter(candidate -> id.apply(candidate).equals(ref.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Who signs; nobody where no decision was taken. */
    static Fact<Ref<Actor>> signer(Decision decision) {
        Fact<Ref<Actor>> signer = decision.particulars().signedBy();
        boolean untaken = Ask.yes(decision.particulars().withoutDecision()).isYes();
        return signer.isMissing() && untaken ? new Fact.None<>(signer.path()) : signer;
    }
}
