package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * A question about what was done, its term and the day of the check, of which some are not known exactly: answered for every order in
 * which the days may turn out to lie. The answer is known if all orders agree; otherwise it names the days of which each can change it.
 *
 * @param done the day it was done, or none
 * @param term its last day, or none
 * @param checkedOn the day of the check
 */
record PossibleDays(Fact<LocalDate> done, Fact<LocalDate> term, Fact<LocalDate> checkedOn) {

    /** Three days that are not known can lie in any order between two that are. */
    private static final int AROUND = 3;

    private static final LocalDate ANY = LocalDate.of(2025, 1, 1);

    /** The question about days that are known, or stated to be none. */
    interface Question {
        Said of(Optional<LocalDate> done, Optional<LocalDate> term, LocalDate today);
    }

    /** Yes, no, or for a lawyer. */
    enum Said {
        YES,
        NO,
        DOUBT;

        static Said of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    boolean isComplete() {
        return facts().stream().noneMatch(Fact::isMissing);
    }

    /** The answer, with what is missing, or with those of the stated days that it rests on. */
    Answer ask(Question question, Note doubt) {
        Said[][][] said = said(question);
        List<Fact<?>> turning = turning(said);
        return turning.isEmpty()
                ? decided(said[0][0][0], question, doubt)
                : Answer.unknown(turning.toArray(Fact<?>[]::new));
    }

    private Said[][][] said(Question question) {
        List<Optional<LocalDate>> ones = possible(done, true);
        List<Optional<LocalDate>> lasts = possible(term, true);
        List<Optional<LocalDate>> todays = possible(checkedOn, false);
        Said[][][] said = new Said[ones.size()][lasts.size()][todays.size()];
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < lasts.size(); j++) {
                for (int k = 0; k < todays.size(); k++) {
                    said[i][j][k] =
                            question.of(ones.get(i), lasts.get(j), todays.get(k).orElseThrow());
                }
            }
        }
        return said;
    }

    /** The days of which one alone can turn the answer, whatever the others are. */
    private List<Fact<?>> turning(Said[][][] said) {
        boolean[] turns = new boolean[facts().size()];
        for (int i = 0; i < said.length; i++) {
            for (int j = 0; j < said[i].length; j++) {
                for (int k = 0; k < said[i][j].length; k++) {
                    turns[0] |= said[i][j][k] != said[0][j][k];
                    turns[1] |= said[i][j][k] != said[i][0][k];
                    turns[2] |= said[i][j][k] != said[i][j][0];
                }
            }
        }
        List<Fact<?>> turning = new ArrayList<>();
        for (int i = 0; i < turns.length; i++) {
            if (turns[i]) {
                turning.add(facts().get(i));
            }
        }
        return turning;
    }

    private Answer decided(Said said, Question question, Note doubt) {
        Fact<?>[] evidence = needed(question).facts().stream()
                .filter(fact -> !fact.isSilent())
                .toArray(Fact<?>[]::new);
        return switch (said) {
            case YES -> Answer.yes(evidence);
            case NO -> Answer.no(evidence);
            case DOUBT -> Answer.doubt(doubt);
        };
    }

    /** The same days without those that the answer does not need. */
    private PossibleDays needed(Question question) {
        PossibleDays needed = this;
        needed = needed.unless(new PossibleDays(missing(done), needed.term, needed.checkedOn), question);
        needed = needed.unless(new PossibleDays(needed.done, missing(term), needed.checkedOn), question);
        return needed.unless(new PossibleDays(needed.done, needed.term, missing(checkedOn)), question);
    }

    private PossibleDays unless(PossibleDays fewer, Question question) {
        return fewer.turning(fewer.said(question)).isEmpty() ? fewer : this;
    }

    private static Fact<LocalDate> missing(Fact<LocalDate> fact) {
        return new Fact.Missing<>(fact.path());
    }

    private List<Fact<LocalDate>> facts() {
        return List.of(done, term, checkedOn);
    }

    /** Days before, on and after each that is known, and each end of bounds; what nothing is stated of may also be none. */
    private List<Optional<LocalDate>> possible(Fact<LocalDate> fact, boolean orNone) {
        if (!fact.isMissing()) {
            return List.of(fact.asOptional());
        }
        LocalDate first = Days.earliest(fact);
        LocalDate last = Days.latest(fact);
        List<Optional<LocalDate>> possible = new ArrayList<>();
        ends().flatMap(PossibleDays::around)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .distinct()
                .forEach(day -> possible.add(Optional.of(day)));
        if (orNone && fact.isSilent()) {
            possible.add(Optional.empty());
        }
        return possible;
    }

    private Stream<LocalDate> ends() {
        List<LocalDate> ends = facts().stream()
                .filter(Fact::isStated)
                .flatMap(day -> Stream.of(Days.earliest(day), Days.latest(day)))
                .distinct()
                .toList();
        return ends.isEmpty() ? Stream.of(ANY) : ends.stream();
    }

    private static Stream<LocalDate> around(LocalDate day) {
        return IntStream.rangeClosed(-AROUND, AROUND).mapToObj(day::plusDays);
    }
}
