package kz.ereje.kb.concept;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.fact.Answer;

/**
 * The answers on the elements of a list, to ask of each whether any of the others is a yes. Work grows with the list, for all of them
 * together.
 */
final class Others {

    private final List<Answer> before = new ArrayList<>();
    private final List<Answer> after = new ArrayList<>();

    Others(List<Answer> answers) {
        Answer any = Answer.no();
        for (Answer answer : answers) {
            before.add(any);
            any = any.either(answer);
        }
        any = Answer.no();
        for (int i = answers.size() - 1; i >= 0; i--) {
            after.add(any);
            any = answers.get(i).either(any);
        }
    }

    /** Whether any answer but the one at this place is a yes. */
    Answer anyBut(int place) {
        return before.get(place).either(after.get(after.size() - 1 - place));
    }
}
