package kz.ereje.kb.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * A question about what was done, its term and the day of the check, of which some are missing: asked of every order in which the days
 * may turn out to lie. What is the same in all of them is known; else it takes the facts that make a difference.
 *
 * @param done the day it was done, or none
 * @param term its last day, or none
 * @param checkedOn the day of the check
 */
record PossibleDays(Fact<LocalDate> done, Fact<LocalDate> term, Fact<LocalDate> checkedOn) {

    /** Three days that are not known can lie in any order between two that are. */
    private static final int AROUND = 3;

    private static final LocalDate ANY = LocalDate.of(2025, 1, 1);

    /** What is said of days that are known, or stated to be none. */
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

    /** The answer, with what is missing or with the known days as evidence. */
    Answer ask(Question question, Note doubt) {
        Map<List<Optional<LocalDate>>, Said> said = new HashMap<>();
        for (Optional<LocalDate> one : possible(done, true)) {
            for (Optional<LocalDate> last : possible(term, true)) {
                for (Optional<LocalDate> today : possible(checkedOn, false)) {
                    said.put(List.of(one, last, today), question.of(one, last, today.orElseThrow()));
                }
            }
        }
        Set<Said> all = new HashSet<>(said.values());
        return all.size() > 1
                ? Answer.unknown(deciding(said))
                : decided(all.iterator().next(), doubt);
    }

    private Answer decided(Said said, Note doubt) {
        Fact<?>[] known = facts().stream().filter(fact -> !fact.isMissing()).toArray(Fact<?>[]::new);
        return switch (said) {
            case YES -> Answer.yes(known);
            case NO -> Answer.no(known);
            case DOUBT -> Answer.doubt(doubt);
        };
    }

    private List<Fact<LocalDate>> facts() {
        return List.of(done, term, checkedOn);
    }

    private List<Optional<LocalDate>> possible(Fact<LocalDate> fact, boolean orNone) {
        if (!fact.isMissing()) {
            return List.of(fact.asOptional());
        }
        List<LocalDate> known =
                facts().stream().flatMap(day -> day.asOptional().stream()).toList();
        List<Optional<LocalDate>> possible = new ArrayList<>();
        for (LocalDate day : known.isEmpty() ? List.of(ANY) : known) {
            for (int i = -AROUND; i <= AROUND; i++) {
                possible.add(Optional.of(day.plusDays(i)));
            }
        }
        if (orNone) {
            possible.add(Optional.empty());
        }
        return possible;
    }

    /** The facts of which a different value alone makes a difference. */
    private Fact<?>[] deciding(Map<List<Optional<LocalDate>>, Said> said) {
        return Stream.of(0, 1, 2)
                .filter(place -> decides(said, place))
                .map(facts()::get)
                .toArray(Fact<?>[]::new);
    }

    private static boolean decides(Map<List<Optional<LocalDate>>, Said> said, int place) {
        Map<List<Optional<LocalDate>>, Said> seen = new HashMap<>();
        return said.entrySet().stream().anyMatch(one -> {
            List<Optional<LocalDate>> others = new ArrayList<>(one.getKey());
            others.remove(place);
            Said before = seen.putIfAbsent(others, one.getValue());
            return before != null && before != one.getValue();
        });
    }
}
