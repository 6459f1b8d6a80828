package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.StatutoryException;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * Laws that provide otherwise [12.2.3, 22].
 *
 * @param exceptions those that the decision states; missing where it says nothing of any
 */
record Exceptions(Fact<List<StatutoryException>> exceptions) {

    Answer lifting() {
        List<StatutoryException> stated = exceptions.asOptional().orElse(List.of());
        Answer lifted = Answer.no();
        for (StatutoryException exception : stated) {
            lifted = lifted.either(exception
                    .act()
                    .passes(act -> true)
                    .because(exceptions)
                    .ifYes(Note.reason("exception.stated", exception.act(), exception.quote())
                            .with("act", exception.act().asOptional().orElse(""))
                            .with("quote", exception.quote().asOptional().orElse("…"))));
        }
        return lifted;
    }

    /** Open where nothing is said of exceptions. */
    Answer told() {
        return exceptions.isMissing() ? Answer.unknown(exceptions) : Answer.yes();
    }

    /** What is broken, with the remark that an exception, if there is one, has to be stated; what is open could be settled by one. */
    Answer orElse(Answer broken) {
        if (broken.isUnknown()) {
            return broken.both(told());
        }
        return exceptions.isMissing() ? broken.ifYes(Note.remark("exception.not-stated", exceptions)) : broken;
    }
}
