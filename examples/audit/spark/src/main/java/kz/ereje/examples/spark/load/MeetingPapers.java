package kz.ereje.examples.spark.load;

import java.time.LocalDate;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.builder.ConsentBuilder;
import kz.ereje.model.builder.MeetingConveningBuilder;
import kz.ereje.model.builder.NoticeBuilder;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Ref;

/**
 * An assembly of the local community, and the decision that convened it. Of a thousand notices 90 are late and 12 do not say where; of 25 nobody
 * knows the day. Changes with each call; for one thread.
 */
final class MeetingPapers {

    private static final Ref<Issue> ISSUE = Ref.to("issue");

    private final Papers papers;
    private final LocalDate held;
    private final Ref<Actor> assembly;
    private final Ref<Meeting> meeting;

    MeetingPapers(Papers papers) {
        this(papers, "Ауылды абаттандыру туралы");
    }

    MeetingPapers(Papers papers, String issue) {
        this.papers = papers;
        this.held = papers.day.minusDays(papers.between(4, 12));
        this.assembly = papers.actor(
                "assembly", papers.office.ofUnit() + " жергілікті қоғамдастық жиналысы", ActorKind.ASSEMBLY);
        this.meeting = papers.dossier.meeting(
                "meeting",
                m -> m.kind(MeetingKind.ASSEMBLY)
                        .territory(papers.unit)
                        .date(held)
                        .organiser(papers.staff)
                        .status(MeetingStatus.HELD)
                        .issue(ISSUE.id(), i -> i.text(issue).candidateForAkim(false))
                        .notice(this::notice)
                        .noChanges());
    }

    private void notice(NoticeBuilder notice) {
        int ahead = papers.happens(90) ? papers.between(3, 9) : papers.between(11, 18);
        LocalDate given = papers.happens(25) ? null : held.minusDays(ahead);
        notice.date(given)
                .givesTime(true)
                .givesPlace(!papers.happens(12))
                .issues(ISSUE)
                .channels(NoticeChannel.NOTICE_BOARD, NoticeChannel.SOCIAL_MEDIA);
    }

    /** The decision that convened it. */
    void convened(String title) {
        papers.dossier.decision(papers.usual(MeetingConveningBuilder.of("convening"), title, held.minusDays(20))
                .noConsents()
                .meeting(meeting)
                .build());
    }

    /** The consent that it gave; of a hundred, one had no quorum. */
    Ref<Consent> consent(String decision) {
        return papers.dossier.consent(ConsentBuilder.of("consent")
                .givenBy(assembly)
                .granted(true)
                .date(held)
                .decision(Ref.<Decision>to(decision))
                .meeting(meeting)
                .quorum(!papers.happens(10))
                .majority(true)
                .build());
    }
}
