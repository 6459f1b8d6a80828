package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingChange;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.reference.Notified.Told;

/** Notices of gatherings and assemblies [12.1.3]. */
final class NoticeClauses {

    /** A notice of which nothing is known, and which is in no dossier. */
    private static final Notice SOME_NOTICE =
            new Notice(Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing());

    private NoticeClauses() {}

    static List<Clause> all() {
        return List.of(new Clause("12.1.3", NoticeClauses::notice));
    }

    private static Ruling notice(Papers papers, Decision decision) {
        if (!(decision instanceof MeetingConvening convening)) {
            return Ruling.silent();
        }
        Tri spokenOf = papers.ofMeeting(convening.meeting(), NoticeClauses::isSpokenOf);
        Tri held = Entry.wordingHeld(decision);
        Tri settled = held.or(papers.ofMeeting(convening.meeting(), NoticeClauses::isSettledByLaw));
        Tri given = papers.ofMeeting(
                convening.meeting(), meeting -> Ask.empty(meeting.notices()).not());
        Function<Function<NoticeClauses.Look, Tri>, Tri> look = question ->
                papers.ofMeeting(convening.meeting(), meeting -> question.apply(new Look(meeting, papers.checkedOn())));
        return Ruling.when(spokenOf)
                .rule("not-notified", settled, look.apply(Look::notNotified))
                .rule("late", settled.and(given), look.apply(Look::late))
                .rule("no-time", held.and(given), look.apply(one -> one.lacks(Told::time)))
                .rule("no-place", held.and(given), look.apply(one -> one.lacks(Told::place)))
                .rule(
                        "no-issues",
                        held.and(given),
                        look.apply(one -> one.lacks(told -> !told.issues().isEmpty())))
                .rule("undisclosed-issue", held.and(given), look.apply(Look::undisclosed))
                .rule("no-channel", held.and(given), look.apply(one -> one.lacks(Told::published)))
                .rule("changed-after-notice", held, look.apply(Look::changed));
    }

    private static Tri isSpokenOf(Meeting meeting) {
        return Ask.is(meeting.kind(), MeetingKind.GATHERING, MeetingKind.SEPARATE_GATHERING, MeetingKind.ASSEMBLY);
    }

    /** The ten days for gatherings and assemblies are in Law 148 since 2014; those for separate gatherings do not. */
    private static Tri isSettledByLaw(Meeting meeting) {
        return Ask.is(meeting.kind(), MeetingKind.GATHERING, MeetingKind.ASSEMBLY);
    }

    /**
     * One meeting, judged on the day of the check.
     *
     * @param meeting the meeting
     * @param checked the day of the check
     */
    private record Look(Meeting meeting, Fact<LocalDate> checked) {

        private NoticeWorlds worlds() {
            return new NoticeWorlds(meeting, checked);
        }

        /** No notice at all is a breach from the day after the last lawful day for it. */
        Tri notNotified() {
            return Ask.empty(meeting.notices()).and(this::isTooLateToday);
        }

        private Tri isTooLateToday() {
            NoticeWorlds worlds = worlds().withDay().withToday().withAgenda();
            return worlds.ask(all -> Tri.of(all.isLate(worlds.today(), all.days())));
        }

        Tri late() {
            return ofNotices(
                    told -> worlds().withDay().withAgenda().withNotices(told).ask(all -> Tri.of(all.late())));
        }

        Tri lacks(Predicate<Told> something) {
            return ofNotices(told -> worlds().withNotices(told).ask(all -> Tri.of(all.lacks(something))));
        }

        Tri undisclosed() {
            return ofNotices(told -> {
                NoticeWorlds worlds =
                        worlds().withDay().withToday().withAgenda().withNames(told);
                return worlds.ask(all -> Tri.of(all.undisclosed(worlds.today())));
            });
        }

        /** The answer on the notices; no where no notice was given. */
        private Tri ofNotices(Function<List<Notice>, Tri> question) {
            if (meeting.notices().isMissing()) {
                return orSomeNotice(besideOthers(question));
            }
            return Ask.of(meeting.notices(), told -> told.isEmpty() ? Tri.NO : question.apply(told));
        }

        /** The answer on some notice alone, and on one beside an early one that names one of the issues. */
        private Tri besideOthers(Function<List<Notice>, Tri> question) {
            Tri alone = question.apply(List.of(SOME_NOTICE));
            return meeting.issues().asOptional().stream()
                    .flatMap(List::stream)
                    .map(issue -> question.apply(List.of(SOME_NOTICE, earlyNotice(issue))))
                    .reduce(
                            alone,
                            (one, other) -> Tri.waitsFor(Stream.of(one, other)
                                    .flatMap(tri -> tri.waits().stream())
                                    .toArray(String[]::new)));
        }

        private static Notice earlyNotice(Issue issue) {
            return new Notice(
                    Fact.of(LocalDate.of(2000, 1, 1)),
                    Fact.of(true),
                    Fact.of(true),
                    Fact.of(List.of(Ref.<Issue>to(issue.id()))),
                    Fact.none(),
                    Fact.of(List.of(NoticeChannel.OTHER)));
        }

        /** Where the notices are not known, the facts that would matter beside some notice matter too. */
        private Tri orSomeNotice(Tri answer) {
            Set<String> waits = new TreeSet<>(answer.waits());
            waits.removeIf(String::isEmpty);
            waits.add(meeting.notices().path().toString());
            return Tri.waitsFor(waits.toArray(String[]::new));
        }

        Tri changed() {
            return Ask.any(meeting.changes(), this::isToldLate);
        }

        /** A change that is not notified yet is a breach from the day after the last lawful day for it. */
        private Tri isToldLate(MeetingChange change) {
            Tri none = Ask.none(change.notifiedOn());
            if (none.isYes()) {
                return isTooLateToday();
            }
            NoticeWorlds worlds = worlds().withDay().withAgenda().withChange(change);
            Tri late = worlds.ask(all -> Tri.of(all.isLate(worlds.changeTold(), all.days())));
            return change.notifiedOn().isMissing() && !Span.isWithin(change.notifiedOn())
                    ? late.or(isTooLateToday().and(Ask.none(change.notifiedOn())))
                    : late;
        }
    }
}
