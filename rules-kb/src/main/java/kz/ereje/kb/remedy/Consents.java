package kz.ereje.kb.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseAct;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;

/** Obtaining a consent before the decision: of the assembly after due notice, of the district akim, or of the office for an act of
 * an enterprise [12.2.1, 12.2.9, 12.2.10, 16.7, 22]. */
record Consents(ProposalDraft proposal) {

    /** The decision waits for a consent that is given, or planned, for a later day. */
    boolean awaited(ActorKind body) {
        Particulars particulars = proposal.decision().particulars();
        Optional<Ref<Actor>> giver = proposal.existing(body);
        Optional<LocalDate> given = proposal.dossier().consents().stream()
                .filter(consent -> particulars
                        .consents()
                        .passes(listed -> listed.contains(Ref.<Consent>to(consent.id())))
                        .isYes())
                .filter(consent -> consent.granted().equalTo(true).isYes()
                        && giver.map(ref -> consent.givenBy().equalTo(ref).isYes())
                                .orElse(false))
                .flatMap(consent -> consent.date().asOptional().stream())
                .min(LocalDate::compareTo);
        given.ifPresent(proposal::decidedAnewFrom);
        return given.isPresent();
    }

    /** The office consents, on the day of the check at the earliest; no record states it but the enterprise's act itself. */
    private boolean obtainedOfOffice() {
        if (proposal.decision() instanceof EnterpriseAct act) {
            proposal.set(act.officeConsent(), Fact.of(true));
            return proposal.decidedAnew();
        }
        return false;
    }

    /** A new consent: notice today, the assembly as soon as the law allows, the decision not before it. */
    boolean obtained(ActorKind kind) {
        if (kind == ActorKind.OFFICE) {
            return obtainedOfOffice();
        }
        Optional<Ref<Actor>> giver = proposal.body(kind);
        Optional<LocalDate> today = proposal.today();
        if (giver.isEmpty() || today.isEmpty()) {
            return false;
        }
        boolean ofAssembly = kind == ActorKind.ASSEMBLY;
        LocalDate day = ofAssembly ? proposal.terms().earliest("notice-days", today.get()) : today.get();
        Draft<Consent> consent = Draft.of(
                        Consent.class,
                        proposal.freshId(
                                kind.token() + "-consent",
                                Consent.class,
                                proposal.dossier().consents(),
                                Consent::id))
                .set("givenBy", giver.get().id())
                .set("granted", true)
                .set("date", day)
                .set("decision", proposal.decision().id());
        if (ofAssembly) {
            Meeting assembly = assembly(today.get(), day);
            proposal.add("meetings", proposal.dossier().meetings().size(), assembly);
            consent.set("meeting", assembly.id()).set("quorum", true).set("majority", true);
        }
        listed(consent.build());
        Fact<LocalDate> date = proposal.decision().particulars().date();
        if (date.isKnown()) {
            proposal.decidedFrom(day);
        } else {
            proposal.set(date, Fact.of(day));
        }
        return true;
    }

    private void listed(Consent consent) {
        proposal.add("consents", proposal.dossier().consents().size(), consent);
        Fact<List<Ref<Consent>>> asked = proposal.decision().particulars().consents();
        List<Ref<Consent>> more = new ArrayList<>(asked.asOptional().orElseGet(this::given));
        more.add(Ref.to(consent.id()));
        proposal.set(asked, Fact.of(List.copyOf(more)));
    }

    /** Where the decision does not state which consents were asked for, those that name the decision themselves. */
    private List<Ref<Consent>> given() {
        Ref<Decision> decision = Ref.to(proposal.decision().id());
        return proposal.dossier().consents().stream()
                .filter(consent -> consent.decision().equalTo(decision).isYes())
                .map(consent -> Ref.<Consent>to(consent.id()))
                .toList();
    }

    private Meeting assembly(LocalDate told, LocalDate day) {
        Issue issue =
                Draft.of(Issue.class, "consent").set("candidateForAkim", false).build();
        Notice notice = Draft.of(Notice.class)
                .set("date", told)
                .set("givesTime", true)
                .set("givesPlace", true)
                .set("issues", List.of(issue.id()))
                .set("channels", List.of(NoticeChannel.NOTICE_BOARD))
                .build();
        return Draft.of(
                        Meeting.class,
                        proposal.freshId(
                                "assembly-session",
                                Meeting.class,
                                proposal.dossier().meetings(),
                                Meeting::id))
                .set("kind", MeetingKind.ASSEMBLY)
                .set("territory", proposal.dossier().unit().id())
                .set("date", day)
                .set("organiser", proposal.body(ActorKind.AKIM).orElseThrow().id())
                .set("status", MeetingStatus.PLANNED)
                .set("issues", List.of(issue))
                .set("notices", List.of(notice))
                .set("changes", List.of())
                .build();
    }
}
