package kz.ereje.kb.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Note;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The days of notice, against plain arithmetic. */
class NoticeProperties {

    private static final NoticeTerms TERMS = NoticeTerms.of(Catalogue.read().terms(), Fact.missing());

    @Property
    void tenDaysOrThreeForACandidate(
            @ForAll @IntRange(min = -3, max = 25) int days, @ForAll boolean candidate, @ForAll MeetingKind kind) {
        Meeting meeting = Lawful.meeting(kind, Lawful.MET.minusDays(days), candidate);
        Answer late = new MeetingNotice(TERMS, Fact.missing(), meeting)
                .everyIssueInTime()
                .negated();
        int needed = candidate && kind == MeetingKind.ASSEMBLY ? 3 : 10;
        assertThat(late.isYes()).isEqualTo(days < needed);
        assertThat(late.isUnknown()).isFalse();
        if (late.isYes()) {
            Note told = late.grounds().notes().stream()
                    .filter(note -> note.code().equals(days > 0 ? "notice.days" : "notice.not-before"))
                    .findFirst()
                    .orElseThrow();
            assertThat(told.values())
                    .containsEntry("earliestMeeting", Lawful.MET.minusDays(days).plusDays(needed));
            assertThat(told.values()).containsEntry("lastLawfulDay", Lawful.MET.minusDays(needed));
            assertThat(told.values()).containsEntry("given", (long) days);
        }
    }

    @Property
    void daysAreCountedWhole(@ForAll @IntRange(max = 4000) int first, @ForAll @IntRange(max = 4000) int second) {
        Fact<LocalDate> one = day("one", first);
        Fact<LocalDate> other = day("other", second);
        long between = ChronoUnit.DAYS.between(start().plusDays(first), start().plusDays(second));
        assertThat(Days.after(one, other).isYes()).isEqualTo(between < 0);
        assertThat(Days.atLeastBefore(one, other, 10).isYes()).isEqualTo(between >= 10);
        assertThat(Days.after(one, missing("x")).grounds().facts()).containsExactly(missing("x"));
        assertThat(Days.after(missing("y"), missing("x")).grounds().facts())
                .isEqualTo(List.of(missing("y"), missing("x")));
        assertThat(Days.after(new Fact.None<>(FactPath.ROOT), missing("x")).isNo())
                .isTrue();
    }

    @Property
    void aTermIsMissedAfterItAndNotOnIt(
            @ForAll @IntRange(max = 10) int term,
            @ForAll @IntRange(max = 10) int done,
            @ForAll @IntRange(max = 10) int today) {
        Note none = Note.doubt("none");
        Fact<LocalDate> undone = new Fact.None<>(FactPath.ROOT.field("done"));
        assertThat(Days.missed(day("term", term), day("done", done), day("today", today), none)
                        .isYes())
                .isEqualTo(done > term);
        assertThat(Days.missed(day("term", term), undone, day("today", today), none)
                        .isYes())
                .isEqualTo(today > term);
        assertThat(Days.missed(new Fact.None<>(FactPath.ROOT), undone, day("today", today), none)
                        .isUnknown())
                .isTrue();
        assertThat(Days.missed(missing("term"), undone, missing("today"), none)
                        .grounds()
                        .facts())
                .containsExactlyInAnyOrder(missing("term"), missing("today"));
    }

    private static LocalDate start() {
        return LocalDate.of(2020, 1, 1);
    }

    private static Fact<LocalDate> day(String name, int days) {
        return new Fact.Known<>(FactPath.ROOT.field(name), start().plusDays(days));
    }

    private static Fact<LocalDate> missing(String name) {
        return new Fact.Missing<>(FactPath.ROOT.field(name));
    }
}
