package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.act.ReadAs;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;
import org.jspecify.annotations.Nullable;

/** A dossier whose records are found by id, and the questions of identity: whose body, whose territory. */
public final class ResolvedDossier {

    /** The bodies of the district, or of the city of regional significance that stands in its place. */
    private static final List<ActorKind> OF_THE_DISTRICT =
            List.of(ActorKind.DISTRICT_AKIM, ActorKind.DISTRICT_AKIMAT, ActorKind.MASLIKHAT);

    /** Most decisions rest on a meeting or two, and most meetings have a notice or two. */
    static final int FEW = 4;

    private final Dossier dossier;
    private final ById<Territory> territories;
    private final ById<Actor> actors;
    private final ById<Asset> assets;
    private final ById<Contract> contracts;
    private final ById<Meeting> meetings;
    private final ById<Consent> consents;
    private final LegalTerms terms;
    private final ReadAs readAs;
    private @Nullable Map<Meeting, CalledMeeting> called;
    private @Nullable Ownership ownership;

    /** Indexes the records of a dossier; numbers of the law come from these terms. */
    public ResolvedDossier(Dossier dossier, LegalTerms terms) {
        this(dossier, terms, ReadAs.chosen());
    }

    /** The same, the act being read so. */
    public ResolvedDossier(Dossier dossier, LegalTerms terms, ReadAs readAs) {
        this.dossier = dossier;
        this.terms = terms;
        this.readAs = readAs;
        this.territories = new ById<>(dossier.territories(), Territory::id);
        this.actors = new ById<>(dossier.actors(), Actor::id);
        this.assets = new ById<>(dossier.assets(), Asset::id);
        this.contracts = new ById<>(dossier.contracts(), Contract::id);
        this.meetings = new ById<>(dossier.meetings(), Meeting::id);
        this.consents = new ById<>(dossier.consents(), Consent::id);
    }

    /** The dossier itself. */
    public Dossier dossier() {
        return dossier;
    }

    /** The numbers and days that the law names. */
    public LegalTerms terms() {
        return terms;
    }

    /** Whether the act is read in this way, in place of the chosen one. */
    public boolean follows(Alternative way) {
        return readAs.follows(way);
    }

    /** No, with the ground, where the act is read in a way in which a provision does not speak of such decisions. */
    public Answer spokenOfUnless(Alternative way) {
        return follows(way) ? Answer.no().ifNo(Note.reason("reading.not-spoken-of")) : Answer.yes();
    }

    /** The day of the check. */
    public Fact<LocalDate> checkedOn() {
        return dossier.checkedOn();
    }

    /** Who is named head of the office [15]. */
    public Fact<Ref<Actor>> officeHead() {
        return dossier.officeHead();
    }

    Territory ownTerritory() {
        return territories.get(dossier.unit());
    }

    Actor actor(Ref<Actor> reference) {
        return actors.get(reference);
    }

    /** The asset that a reference names. */
    public Asset asset(Ref<Asset> reference) {
        return assets.get(reference);
    }

    /** The contract that a reference names. */
    public Contract contract(Ref<Contract> reference) {
        return contracts.get(reference);
    }

    Meeting meeting(Ref<Meeting> reference) {
        return meetings.get(reference);
    }

    Consent consent(Ref<Consent> reference) {
        return consents.get(reference);
    }

    /** Whose property the asset is; the rules on one decision ask it of one asset, so the last one asked is remembered. */
    @SuppressWarnings("ReferenceEquality") // the same fact of the same dossier, asked by many rules
    public Ownership ownership(Fact<Ref<Asset>> asset) {
        Ownership known = ownership;
        if (known == null || known.asset() != asset) {
            known = new Ownership(this, asset);
            ownership = known;
        }
        return known;
    }

    /** Whether the territory is the one whose office decides. */
    public Answer isOwnTerritory(Fact<Ref<Territory>> territory) {
        return territory.equalTo(dossier.unit());
    }

    /** Whether two facts name the same; where both are missing, the answer names both. */
    public static <R> Answer same(Fact<Ref<R>> one, Fact<Ref<R>> other) {
        if (one.isMissing() && other.isMissing()) {
            return Answer.unknown(one, other);
        }
        return one.isMissing() ? other.then(stated -> one.equalTo(stated)) : one.then(stated -> other.equalTo(stated));
    }

    /** Whether the territory is the district, or the city of regional significance, in which the own territory lies. */
    Answer isOwnDistrict(Fact<Ref<Territory>> territory) {
        return same(territory, ownTerritory().partOf());
    }

    /** Whether the actor is one of these bodies, of the own territory or, for bodies of the district, of the own district. */
    public Answer isOwnBody(Fact<Ref<Actor>> reference, ActorKind... kinds) {
        return reference.then(stated -> isOwnBody(stated, kinds));
    }

    /** The same for a reference that stands in a list. */
    public Answer isOwnBody(Ref<Actor> reference, ActorKind... kinds) {
        Actor actor = actor(reference);
        int above = 0;
        for (ActorKind kind : kinds) {
            above += OF_THE_DISTRICT.contains(kind) ? 1 : 0;
        }
        if (above == 0) {
            return here(actor, kinds);
        }
        if (above == kinds.length) {
            return above(actor, kinds);
        }
        return here(actor, some(kinds, kind -> !OF_THE_DISTRICT.contains(kind)))
                .either(above(actor, some(kinds, OF_THE_DISTRICT::contains)));
    }

    private static ActorKind[] some(ActorKind[] kinds, Predicate<ActorKind> wanted) {
        return Arrays.stream(kinds).filter(wanted).toArray(ActorKind[]::new);
    }

    private Answer here(Actor actor, ActorKind... kinds) {
        return among(actor.kind(), kinds).both(isOwnTerritory(actor.territory()));
    }

    private Answer above(Actor actor, ActorKind... kinds) {
        return among(actor.kind(), kinds).both(isOwnDistrict(actor.territory()));
    }

    private static Answer among(Fact<ActorKind> kind, ActorKind... kinds) {
        return kind.passes(stated -> {
            for (ActorKind each : kinds) {
                if (each == stated) {
                    return true;
                }
            }
            return false;
        });
    }

    /** The meeting, resolved once for all callers. */
    public CalledMeeting called(Ref<Meeting> reference) {
        Map<Meeting, CalledMeeting> all = called;
        if (all == null) {
            all = new IdentityHashMap<>(FEW);
            called = all;
        }
        Meeting meeting = meeting(reference);
        CalledMeeting known = all.get(meeting);
        if (known == null) {
            known = new CalledMeeting(this, meeting);
            all.put(meeting, known);
        }
        return known;
    }

    /** Whether the actor is a communal legal entity of local self-government, of the own territory. */
    public Answer isOwnEntity(Fact<Ref<Actor>> reference) {
        return isOwnBody(reference, ActorKind.COMMUNAL_INSTITUTION, ActorKind.COMMUNAL_ENTERPRISE);
    }

    /** The same, with the ground on which a demand on such entities does not apply. */
    public Answer speaksOfEntity(Fact<Ref<Actor>> reference) {
        return isOwnEntity(reference).ifNo("entity.not-own", reference);
    }

    /** Whether the actor is a communal state enterprise of the own territory, with the ground on which a demand does not apply. */
    public Answer speaksOfEnterprise(Fact<Ref<Actor>> reference) {
        return isOwnBody(reference, ActorKind.COMMUNAL_ENTERPRISE).ifNo("enterprise.not-own", reference);
    }

    /** Whether the actor is of one of these kinds, wherever it belongs. */
    public Answer isOfKind(Fact<Ref<Actor>> reference, ActorKind... kinds) {
        return reference.then(stated -> among(actor(stated).kind(), kinds));
    }
}
