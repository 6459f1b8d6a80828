package kz.ereje.api.internal.io;

import java.util.List;
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

    private final List<String> tokens;

    /**
     * A word and the constant that it stands for.
     *
     * @param token the word
     * @param term the constant
     */
    private record Word(String token, Term term) {}

    /** The words where their hashes lead to, each in the first free place from there, so that letters can be looked up that are no text yet. */
    private final @Nullable Word[] places;

    private Words(Class<?> type) {
        List<Word> words = Stream.of(type.getEnumConstants())
                .map(Term.class::cast)
                .map(term -> new Word(term.token(), term))
                .toList();
        this.tokens = words.stream().map(Word::token).toList();
        this.places = new Word[Integer.highestOneBit(Math.max(1, words.size())) * 4];
        for (Word word : words) {
            int place = place(word.token().hashCode());
            while (places[place] != null) {
                place = next(place);
            }
            places[place] = word;
        }
    }

    /** The words of an enum of the vocabulary. */
    static Words of(Class<?> type) {
        return ALL.get(type);
    }

    /** The constant for a word; null where it is none of them. */
    @Nullable
    Term known(String word) {
        return known(word.toCharArray(), 0, word.length());
    }

    /** The constant for the word that these letters spell; null where they spell none. */
    @Nullable
    Term known(char[] letters, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + letters[i];
        }
        for (int place = place(hash); ; place = next(place)) {
            Word word = places[place];
            if (word == null) {
                return null;
            }
            if (spells(word.token(), letters, from, length)) {
                return word.term();
            }
        }
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }

    private static boolean spells(String word, char[] letters, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** The constant for a word of a file; a word that is none of them is refused, and the result is null. */
    @Nullable
    Term found(Value word, FactPath place, Problems problems) {
        Term term = word.among(this);
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
