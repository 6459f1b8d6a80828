package kz.ereje.api.internal.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/** The words that a field may hold, made once for each enum: they are looked up for each value of a file. */
final class Words {

    private static final ClassValue<Words> ALL = new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> type) {
            return new Words(type);
        }
    };

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final List<String> tokens;

    private Words(Class<?> type) {
        Stream.of(type.getEnumConstants()).map(Term.class::cast).forEach(term -> terms.put(term.token(), term));
        this.tokens = List.copyOf(terms.keySet());
    }

    /** The words of an enum of the vocabulary. */
    static Words of(Class<?> type) {
        return ALL.get(type);
    }

    /** The constant for a word of a file; a word that is none of them is refused, and the result is null. */
    @Nullable
    Term found(Node word, FactPath place, Problems problems) {
        Term term = terms.get(word.text());
        if (term == null) {
            problems.add(
                    word.text(),
                    tokens,
                    () -> Problem.at(word, place, "unknown-word")
                            .with("value", word.text())
                            .with("words", toString())
                            .expecting("word"));
        }
        return term;
    }

    @Override
    public String toString() {
        return String.join(", ", tokens);
    }
}
