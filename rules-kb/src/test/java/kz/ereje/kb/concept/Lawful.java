package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Pledge;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;

/** Lawful parts for the questions to be put to, each to be changed in one place. */
final class Lawful {

    static final LocalDate DECIDED = LocalDate.of(2026, 3, 20);
    static final LocalDate MET = LocalDate.of(2026, 3, 15);

    private Lawful() {}

    static Draft<Pledge> pledge() {
        return Draft.of(Pledge.class, "pledge").set("date", DECIDED).set("consents", List.of("consent"));
    }

    static Draft<Consent> consent() {
        return Draft.of(Consent.class, "consent")
                .set("givenBy", "assembly")
                .set("granted", true)
                .set("date", MET)
                .set("decision", "pledge")
                .set("quorum", true)
                .set("majority", true)
                .set("meeting", "meeting");
    }

    static Draft<Territory> territory() {
        return Draft.of(Territory.class, "qarasu")
                .set("kind", TerritoryKind.RURAL_DISTRICT)
                .set("population", 2350)
                .set("partOf", "aqsu");
    }

    static Meeting meeting(MeetingKind kind, LocalDate told, boolean candidate) {
        return Draft.of(Meeting.class, "meeting")
                .set("kind", kind)
                .set("date", MET)
                .set("issues", List.of(issue(candidate)))
                .set("notices", List.of(notice(told)))
                .set("changes", List.of())
                .build();
    }

    private static Issue issue(boolean candidate) {
        return Draft.of(Issue.class, "issue").set("candidateForAkim", candidate).build();
    }

    private static Notice notice(LocalDate told) {
        return Draft.of(Notice.class)
                .set("date", told)
                .set("givesTime", true)
                .set("givesPlace", true)
                .set("issues", List.of("issue"))
                .set("channels", List.of(NoticeChannel.NEWSPAPER))
                .build();
    }

    static ResolvedDecision resolved(Territory territory, Decision decision, Meeting meeting, Consent... consents) {
        return new Resolver(
                        new Dossier(
                                Ref.to("qarasu"),
                                Fact.of(DECIDED),
                                Fact.missing(),
                                List.of(
                                        territory,
                                        Draft.of(Territory.class, "aqsu")
                                                .set("kind", TerritoryKind.DISTRICT)
                                                .build(),
                                        Draft.of(Territory.class, "other").build()),
                                List.of(
                                        actor("assembly", ActorKind.ASSEMBLY, "qarasu"),
                                        actor("neighbours", ActorKind.ASSEMBLY, "other"),
                                        actor("gathering", ActorKind.GATHERING, "qarasu"),
                                        actor("district-akim", ActorKind.DISTRICT_AKIM, "aqsu")),
                                List.of(Draft.of(Asset.class, "tractor").build()),
                                List.of(),
                                List.of(meeting),
                                List.of(consents),
                                List.of(decision)),
                        Catalogue.read().terms())
                .all()
                .get(0);
    }

    private static Actor actor(String id, ActorKind kind, String territory) {
        return Draft.of(Actor.class, id)
                .set("kind", kind)
                .set("territory", territory)
                .build();
    }
}
