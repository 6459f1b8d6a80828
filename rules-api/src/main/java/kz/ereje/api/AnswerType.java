package kz.ereje.api;

import java.util.List;
import java.util.Map;

/**
 * What answers a question, so that an application can show the right input for it. Immutable and safe for all threads.
 *
 * <p>An answer is an object of Java: a {@link java.time.LocalDate}, a word of the vocabulary, an {@link Integer}, for a sum a {@link Long}, a
 * {@link String}, a {@link Boolean}, a reference or the id of what is referred to, a record, or a list of these.
 */
public sealed interface AnswerType {

    /** A day. */
    record Day() implements AnswerType {}

    /** A whole number from 0. */
    record Number() implements AnswerType {}

    /** A sum in whole tenge, from 0. */
    record Amount() implements AnswerType {}

    /** Text. */
    record Text() implements AnswerType {}

    /** Yes or no. */
    record YesNo() implements AnswerType {}

    /**
     * A word of the vocabulary.
     *
     * @param options all words that there are
     */
    record Word(List<Option> options) implements AnswerType {}

    /**
     * A record of the dossier: a person or body, an item of property, a meeting.
     *
     * @param type the class of the record
     * @param candidates those that the dossier holds
     * @param addable whether one that it does not hold yet can be added, see {@link DecisionResult.Question#answerNew}
     */
    record Reference(Class<?> type, List<Option> candidates, boolean addable) implements AnswerType {}

    /**
     * An entry of its own facts, such as a notice.
     *
     * @param type the record that holds it
     * @param parts its facts
     */
    record Entry(Class<? extends Record> type, List<Part> parts) implements AnswerType {}

    /**
     * Several answers; none of them says that there are none.
     *
     * @param element what each of them is
     */
    record ListOf(AnswerType element) implements AnswerType {}

    /**
     * One that can be chosen.
     *
     * @param value the answer: a word of the vocabulary, a reference, yes or no, or the fact that there is none
     * @param labels what it is called, in each language
     */
    record Option(Object value, Map<Language, String> labels) {

        /** What it is called. */
        public String label(Language language) {
            return labels.getOrDefault(language, "");
        }
    }

    /**
     * One fact of an entry.
     *
     * @param name the name of the field, {@code date}
     * @param labels what it is called, in each language
     * @param type what it holds
     * @param mayBeNone whether it can be stated that there is none
     * @param mayBeWithin whether bounds can be stated within which it lies
     */
    record Part(String name, Map<Language, String> labels, AnswerType type, boolean mayBeNone, boolean mayBeWithin) {

        /** What it is called. */
        public String label(Language language) {
            return labels.getOrDefault(language, "");
        }
    }
}
