package kz.ereje.api.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/** The words that a field may hold, found once for each enum: a file asks for them as often as it has values. */
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

    /** What a word stands for; null for a word that is none of them. */
    @Nullable
    Term term(String token) {
        return terms.get(token);
    }

    /** All words, in the order of the enum. */
    List<String> tokens() {
        return tokens;
    }

    @Override
    public String toString() {
        return String.join(", ", tokens);
    }
}
