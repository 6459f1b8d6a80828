package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * A question about what was done, its term and the day of the check, of which some are missing: answered for every order in which the days
 * may turn out to lie. The answer is known if all orders agree; otherwise it names all missing days, each of which can change it.
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

    /** The answer, with what is missing or with the known days as evidence. */
    Answer ask(Question question, Note doubt) {
        Set<Said> said = new HashSet<>();
        for (Optional<LocalDate> one : possible(done)) {
            for (Optional<LocalDate> last : possible(term)) {
                for (Optional<LocalDate> today : possible(checkedOn)) {
                    said.add(question.of(one, last, today.orElseThrow()));
                }
            }
        }
        return said.size() > 1
                ? Answer.unknown(facts().stream().filter(Fact::isMissing).toArray(Fact<?>[]::new))
                : decided(said.iterator().next(), doubt);
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

    /** The case of "none" can be left out: where days alone give one answer, none gives the same. */
    private List<Optional<LocalDate>> possible(Fact<LocalDate> fact) {
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
        return possible;
    }
}
