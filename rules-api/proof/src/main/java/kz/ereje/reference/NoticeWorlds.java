package kz.ereje.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingChange;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.reference.Notified.Item;
import kz.ereje.reference.Notified.Told;

/** A meeting in every world that its records leave possible; only the facts that a question needs are varied. */
final class NoticeWorlds {

    private static final LocalDate SOME_DAY = LocalDate.of(2025, 1, 1);
    private static final List<Integer> BEFORE = List.of(2, 9, 10);

    private final Worlds worlds = new Worlds();
    private final Meeting meeting;
    private final Fact<LocalDate> checked;
    private Supplier<LocalDate> day = () -> SOME_DAY;
    private Supplier<LocalDate> today = () -> SOME_DAY;
    private Supplier<LocalDate> changeTold = () -> SOME_DAY;
    private Supplier<Boolean> assembly = () -> false;
    private Supplier<List<Item>> agenda = List::of;
    private final List<Supplier<Told>> notices = new ArrayList<>();

    NoticeWorlds(Meeting meeting, Fact<LocalDate> checked) {
        this.meeting = meeting;
        this.checked = checked;
    }

    Tri ask(Function<Notified, Tri> question) {
        return worlds.ask(() -> question.apply(new Notified(
                day.get(),
                assembly.get(),
                agenda.get(),
                notices.stream().map(Supplier::get).toList())));
    }

    LocalDate today() {
        return today.get();
    }

    NoticeWorlds withDay() {
        day = known(worlds.day(meeting.date(), meetingDays()));
        return this;
    }

    NoticeWorlds withToday() {
        today = known(worlds.day(checked, tellingDays()));
        return this;
    }

    /** Adds the day on which a change of the meeting was notified. */
    NoticeWorlds withChange(MeetingChange change) {
        changeTold = known(worlds.day(change.notifiedOn(), tellingDays()));
        return this;
    }

    LocalDate changeTold() {
        return changeTold.get();
    }

    /** Adds the agenda, which matters for the days that an assembly requires. */
    NoticeWorlds withAgenda() {
        assembly = kind();
        agenda = items();
        return this;
    }

    /** Adds the issues that each notice names and whether it was published. */
    NoticeWorlds withNames(List<Notice> told) {
        told.forEach(notice -> notices.add(names(notice)));
        return this;
    }

    NoticeWorlds withNotices(List<Notice> told) {
        told.forEach(notice -> notices.add(whole(notice)));
        return this;
    }

    private Supplier<Boolean> kind() {
        Supplier<MeetingKind> kind = known(worlds.fact(
                meeting.kind(), List.of(Optional.of(MeetingKind.ASSEMBLY), Optional.of(MeetingKind.GATHERING))));
        return () -> kind.get() == MeetingKind.ASSEMBLY;
    }

    private Supplier<List<Item>> items() {
        if (meeting.issues().isMissing()) {
            return known(worlds.fact(Retyped.at(meeting.issues()), possibleAgendas()));
        }
        List<Supplier<Item>> items = new ArrayList<>();
        for (Issue issue : meeting.issues().asOptional().orElseThrow()) {
            Supplier<Boolean> candidate = known(worlds.flag(issue.candidateForAkim()));
            items.add(() -> new Item(issue.id(), candidate.get()));
        }
        return () -> items.stream().map(Supplier::get).toList();
    }

    private Supplier<Told> names(Notice notice) {
        Supplier<Set<String>> issues = named(notice);
        Supplier<Boolean> published = published(notice);
        return () -> new Told(SOME_DAY, true, true, issues.get(), published.get());
    }

    private Supplier<Told> whole(Notice notice) {
        Supplier<LocalDate> date = known(worlds.day(notice.date(), tellingDays()));
        Supplier<Boolean> time = known(worlds.flag(notice.givesTime()));
        Supplier<Boolean> place = known(worlds.flag(notice.givesPlace()));
        Supplier<Set<String>> issues = named(notice);
        Supplier<Boolean> published = published(notice);
        return () -> new Told(date.get(), time.get(), place.get(), issues.get(), published.get());
    }

    private Supplier<Boolean> published(Notice notice) {
        List<Optional<List<NoticeChannel>>> either =
                List.of(Optional.of(List.of()), Optional.of(List.of(NoticeChannel.OTHER)));
        Supplier<List<NoticeChannel>> channels = known(worlds.fact(notice.channels(), either));
        return () -> !channels.get().isEmpty();
    }

    private Supplier<Set<String>> named(Notice notice) {
        if (notice.issues().isMissing()) {
            return known(worlds.fact(Retyped.at(notice.issues()), possibleNames()));
        }
        Set<String> ids = new HashSet<>();
        notice.issues().asOptional().orElseThrow().forEach(ref -> ids.add(ref.id()));
        return () -> ids;
    }

    /** The issues that a notice can name: each set of the issues discussed, and something else. */
    private List<Optional<Set<String>>> possibleNames() {
        List<Set<String>> all = new ArrayList<>(List.of(Set.of()));
        for (String id : ids()) {
            for (Set<String> names : List.copyOf(all)) {
                Set<String> more = new HashSet<>(names);
                more.add(id);
                all.add(more);
            }
        }
        all.add(Set.of("something else"));
        return all.stream().map(Optional::of).toList();
    }

    /** The agendas that are possible: one issue that may be named somewhere, one that is not, none; each a candidate or not. */
    private List<Optional<List<Item>>> possibleAgendas() {
        List<List<Item>> all = new ArrayList<>(List.of(List.of()));
        for (String id : ids()) {
            all.add(List.of(new Item(id, true)));
            all.add(List.of(new Item(id, false)));
        }
        return all.stream().map(Optional::of).toList();
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        meeting.issues().asOptional().ifPresent(issues -> issues.forEach(issue -> ids.add(issue.id())));
        if (meeting.issues().isMissing()) {
            ids.add("undisclosed");
            told().forEach(notice -> notice.issues().asOptional().stream()
                    .flatMap(List::stream)
                    .map(Ref::id)
                    .forEach(ids::add));
        }
        return ids;
    }

    private List<Notice> told() {
        return meeting.notices().asOptional().orElse(List.of());
    }

    /** Days on which the meeting can be, as seen from the days on which it can be notified. */
    private List<Optional<LocalDate>> meetingDays() {
        Set<LocalDate> days = new TreeSet<>();
        List<LocalDate> known = knownDays();
        for (LocalDate one : known.isEmpty() ? List.of(SOME_DAY) : known) {
            BEFORE.forEach(count -> days.add(one.plusDays(count)));
        }
        return days.stream().map(Optional::of).toList();
    }

    /** Days on which it can be notified: in good time and late, and before and after each other notice. */
    private List<Optional<LocalDate>> tellingDays() {
        Set<LocalDate> days = new TreeSet<>();
        List<LocalDate> stated = Span.ends(meeting.date());
        List<LocalDate> ends = stated.isEmpty() ? outermostDays() : stated;
        ends.forEach(one -> BEFORE.forEach(count -> days.add(one.minusDays(count))));
        knownDays().forEach(one -> days.addAll(List.of(one.minusDays(1), one, one.plusDays(1))));
        return days.stream().map(Optional::of).toList();
    }

    private List<LocalDate> outermostDays() {
        List<LocalDate> days = meetingDays().stream().map(Optional::orElseThrow).toList();
        return List.of(days.get(0), days.get(days.size() - 1));
    }

    private List<LocalDate> knownDays() {
        Stream<Fact<LocalDate>> facts = Stream.concat(
                Stream.of(checked),
                Stream.concat(
                        told().stream().map(Notice::date),
                        meeting.changes().asOptional().stream()
                                .flatMap(List::stream)
                                .map(change -> change.notifiedOn())));
        return facts.flatMap(fact -> Span.ends(fact).stream()).distinct().toList();
    }

    private static <T> Supplier<T> known(Supplier<Optional<T>> value) {
        return () -> value.get().orElseThrow();
    }

    /** A missing fact taken as a missing fact of another type. */
    private static final class Retyped {
        static <T> Fact<T> at(Fact<?> missing) {
            return Fact.<T>missing().at(missing.path());
        }
    }
}
