package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** A value of the law that changes with the day. */
public record Dated<V>(List<V> values) {

    /** The value in force on a day. */
    public V on(LocalDate day) {
        return values.get(0);
    }

    /** The answer with the value in force on the day. */
    public Answer asked(Fact<LocalDate> day, Function<V, Answer> question) {
        return question.apply(values.get(0));
    }
}
