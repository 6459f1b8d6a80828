package kz.ereje.kb.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import org.junit.jupiter.api.Test;

/** Ten days become fifteen on 1 July 2027 in a made-up edition: which number counts follows from the day that is asked about. */
class NextEditionNoticeTest {

    private static final LegalTerms TERMS = Catalogue.read(
                    NextEditionNoticeTest.class.getClassLoader(), List.of("2027-1"))
            .terms();
    private static final LocalDate CHANGE = LocalDate.of(2027, 7, 1);
    private static final FactPath DAY = FactPath.ROOT.field("day");

    private static Answer inTime(Fact<LocalDate> judgedOn, int days) {
        Meeting meeting = Lawful.meeting(MeetingKind.GATHERING, Lawful.MET.minusDays(days), false);
        return new MeetingNotice(NoticeTerms.of(TERMS, judgedOn), Fact.missing(), meeting).everyIssueInTime();
    }

    private static Fact<LocalDate> on(LocalDate day) {
        return new Fact.Known<>(DAY, day);
    }

    @Test
    void theNumberChangesOnItsVeryDay() {
        assertThat(inTime(on(CHANGE.minusDays(1)), 10).isYes()).isTrue();
        assertThat(inTime(on(CHANGE.minusDays(1)), 9).isNo()).isTrue();
        assertThat(inTime(on(CHANGE), 14).isNo()).isTrue();
        assertThat(inTime(on(CHANGE), 15).isYes()).isTrue();
        assertThat(inTime(on(CHANGE.plusDays(1)), 14).isNo()).isTrue();
    }

    @Test
    void withoutADayOnlyWhatBothNumbersSayIsSaid() {
        Fact<LocalDate> unknown = new Fact.Missing<>(DAY);
        assertThat(inTime(unknown, 9).isNo()).isTrue();
        assertThat(inTime(unknown, 15).isYes()).isTrue();
        Answer open = inTime(unknown, 12);
        assertThat(open.isUnknown()).isTrue();
        assertThat(open.grounds().facts()).containsExactly(unknown);
    }
}
