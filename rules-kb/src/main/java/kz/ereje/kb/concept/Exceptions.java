package kz.ereje.kb.concept;

import java.util.List;
import kz.ereje.model.StatutoryException;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * Laws that provide otherwise [12.2.3, 22].
 *
 * @param exceptions those that the decision states; missing where it is silent about them
 */
public record Exceptions(Fact<List<StatutoryException>> exceptions) {

    /** Whether a law that provides otherwise is stated. */
    public Answer lifting() {
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

    /** Unknown where the dossier is silent about exceptions. */
    public Answer told() {
        return exceptions.isMissing() ? Answer.unknown(exceptions) : Answer.yes();
    }

    /** A demand that a stated law could lift: where it is broken, a remark asks for such a law; what is open could be settled by one. */
    public Answer orElse(Answer demand) {
        if (demand.isUnknown()) {
            return demand.both(told());
        }
        return exceptions.isMissing() ? demand.ifNo(Note.remark("exception.not-stated", exceptions)) : demand;
    }
}
