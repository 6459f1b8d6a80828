package kz.ereje.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseAct;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.papers.DraftData.ConsentData;
import kz.ereje.papers.DraftData.MeetingData;

/** A dossier into which the papers of a decision were entered as they were drafted and dated. */
final class Entered {

    /** The decision that calls the drafted meeting, so that 12.1.3 is asked of it. */
    static final String CONVENING = "drafted-convening";

    private Dossier dossier;
    private final DraftData data;

    private Entered(Dossier dossier, DraftData data) {
        this.dossier = dossier;
        this.data = data;
    }

    static Dossier of(Dossier dossier, DraftData data) {
        Entered entered = new Entered(dossier, data);
        entered.all();
        LocalDate decided = data.decisionOn().orElseThrow();
        LocalDate held = data.meeting().flatMap(MeetingData::on).orElse(decided);
        return entered.dossier.checkedOn(held.isAfter(decided) ? held : decided);
    }

    private void all() {
        Decision decision = decision();
        set(decision.particulars().date(), data.decisionOn().orElseThrow());
        if (decision instanceof MeetingConvening convening) {
            data.meeting().ifPresent(meeting -> heldAsCalled(convening, meeting));
            return;
        }
        Optional<String> meeting = data.meeting().map(this::held);
        List<Ref<Consent>> listed =
                new ArrayList<>(decision.particulars().consents().asOptional().orElse(List.of()));
        List<Change> changes = new ArrayList<>();
        for (ConsentData consent : data.consents()) {
            if (!consent.given()) {
                Optional<String> at = consent.body() == ActorKind.ASSEMBLY ? meeting : Optional.empty();
                Consent granted = granted(consent, at);
                changes.add(Change.added(
                        FactPath.ROOT
                                .field("consents")
                                .element(dossier.consents().size() + changes.size()),
                        granted));
                listed.add(Ref.to(granted.id()));
            }
        }
        changes.add(Change.set(decision().particulars().consents(), listed));
        dossier = Changes.applied(dossier, changes);
        if (decision() instanceof EnterpriseAct act) {
            set(act.officeConsent(), true);
        }
    }

    private Decision decision() {
        return dossier.decisions().stream()
                .filter(each -> each.id().equals(data.decision()))
                .findFirst()
                .orElseThrow();
    }

    private void set(Fact<?> before, Object value) {
        dossier = Changes.applied(dossier, List.of(Change.set(before, value)));
    }

    private void add(String list, int size, Record member) {
        dossier = Changes.applied(
                dossier, List.of(Change.added(FactPath.ROOT.field(list).element(size), member)));
    }

    private void heldAsCalled(MeetingConvening convening, MeetingData data) {
        Meeting meeting = new Records(dossier).meeting(convening.meeting()).orElseThrow();
        List<Ref<Issue>> issues = meeting.issues().asOptional().orElse(List.of()).stream()
                .map(issue -> Ref.<Issue>to(issue.id()))
                .toList();
        set(meeting.date(), data.on().orElseThrow());
        set(meeting.notices(), List.of(notice(data, issues)));
        set(meeting.status(), MeetingStatus.HELD);
    }

    private String held(MeetingData meeting) {
        Issue issue = new Issue(
                "drafted-issue",
                Fact.of(meeting.issues().isEmpty() ? "мәселе" : meeting.issues().get(0)),
                Fact.of(false));
        add(
                "meetings",
                dossier.meetings().size(),
                new Meeting(
                        "drafted-meeting",
                        Fact.of(meeting.kind()),
                        Fact.of(dossier.unit()),
                        Fact.of(meeting.on().orElseThrow()),
                        Fact.of(actor(ActorKind.OFFICE, dossier.unit())),
                        Fact.missing(),
                        Fact.of(MeetingStatus.HELD),
                        Fact.of(List.of(issue)),
                        Fact.of(List.of(notice(meeting, List.of(Ref.to(issue.id()))))),
                        Fact.of(List.of())));
        convened(meeting);
        return "drafted-meeting";
    }

    private static Notice notice(MeetingData meeting, List<Ref<Issue>> issues) {
        List<NoticeChannel> channels =
                meeting.channels().isEmpty() ? List.of(NoticeChannel.NOTICE_BOARD) : meeting.channels();
        return new Notice(
                Fact.of(meeting.noticeOn().orElseThrow()),
                Fact.of(true),
                Fact.of(true),
                Fact.of(issues),
                Fact.missing(),
                Fact.of(channels));
    }

    private void convened(MeetingData meeting) {
        Ref<Actor> akim = actor(ActorKind.AKIM, dossier.unit());
        Particulars particulars = new Particulars(
                CONVENING,
                Fact.missing(),
                Fact.of(meeting.noticeOn().orElseThrow()),
                Fact.of(akim),
                Fact.of(akim),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.of(List.of()));
        add(
                "decisions",
                dossier.decisions().size(),
                new MeetingConvening(particulars, Fact.of(Ref.to("drafted-meeting"))));
    }

    private Consent granted(ConsentData consent, Optional<String> meeting) {
        Ref<Territory> place = consent.body() == ActorKind.ASSEMBLY
                ? dossier.unit()
                : Ref.to(new Records(dossier).district().orElseThrow().id());
        return new Consent(
                "drafted-consent-" + consent.body().token(),
                Fact.of(actor(consent.body(), place)),
                Fact.of(true),
                Fact.of(consent.on().orElseThrow()),
                Fact.of(Ref.to(data.decision())),
                Fact.missing(),
                Fact.missing(),
                meeting.map(each -> Fact.of(Ref.<Meeting>to(each))).orElseGet(Fact::missing),
                meeting.isPresent() ? Fact.of(true) : Fact.missing(),
                meeting.isPresent() ? Fact.of(true) : Fact.missing());
    }

    private Ref<Actor> actor(ActorKind kind, Ref<Territory> place) {
        String id = "drafted-" + kind.token();
        if (dossier.actors().stream().noneMatch(actor -> actor.id().equals(id))) {
            add("actors", dossier.actors().size(), new Actor(id, Fact.of(id), Fact.of(kind), Fact.of(place)));
        }
        return Ref.to(id);
    }
}
