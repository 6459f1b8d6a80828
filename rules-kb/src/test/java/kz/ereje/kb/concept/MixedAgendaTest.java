package kz.ereje.kb.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.schema.Draft;
import org.junit.jupiter.api.Test;

/** An agenda of a candidate and another issue, of which the one notice names the candidate alone: the sentence still has its days. */
class MixedAgendaTest {

    @Test
    void aNoticeThatIsLateForTheOtherIssueSaysHowManyDaysThereWere() {
        Notice notice = Draft.of(Notice.class)
                .set("date", Lawful.MET.minusDays(4))
                .set("givesTime", true)
                .set("givesPlace", true)
                .set("issues", List.of("candidate"))
                .set("channels", List.of(NoticeChannel.NEWSPAPER))
                .build();
        Meeting meeting = Draft.of(Meeting.class, "meeting")
                .set("kind", MeetingKind.ASSEMBLY)
                .set("date", Lawful.MET)
                .set("issues", List.of(issue("candidate", true), issue("roads", false)))
                .set("notices", List.of(notice))
                .set("changes", List.of())
                .build();
        Answer inTime = new MeetingNotice(
                        NoticeTerms.of(Catalogue.read().terms(), Fact.missing()), Fact.missing(), meeting)
                .everyIssueInTime();
        assertThat(inTime.isNo()).isTrue();
        assertThat(inTime.grounds().notes())
                .filteredOn(note -> note.code().equals("notice.days"))
                .extracting(Note::values)
                .singleElement()
                .satisfies(
                        values -> assertThat(values).containsEntry("days", 10).containsEntry("given", 4L));
    }

    private static Issue issue(String id, boolean candidate) {
        return Draft.of(Issue.class, id).set("candidateForAkim", candidate).build();
    }
}
