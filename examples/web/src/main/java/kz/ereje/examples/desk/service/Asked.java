package kz.ereje.examples.desk.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.AnswerType;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Interview;
import kz.ereje.api.Language;
import kz.ereje.api.data.Words;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * Questions of an interview as plain data, in these languages. Immutable and safe for all threads.
 *
 * @param languages the languages of what is said
 */
record Asked(Set<Language> languages) {

    /**
     * A question.
     *
     * @param path where its answer goes, as a JSON Pointer into the dossier
     * @param sentence the question
     * @param settles the rows that the answer can settle
     * @param answer what answers it
     * @param mayBeNone whether {@code "none"} is an answer
     * @param mayBeWithin whether bounds are an answer
     */
    record Question(
            String path,
            Words sentence,
            List<Interview.Place> settles,
            Answer answer,
            boolean mayBeNone,
            boolean mayBeWithin) {}

    /**
     * What answers a question, by its kind; null what such a kind has not.
     *
     * @param kind day, number, text, yes-no, word, reference, entry, list
     * @param options what can be chosen
     * @param addTo where a new record is added before it is referred to
     * @param parts the facts of an entry
     * @param element what each of a list is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String kind,
            @Nullable List<Option> options,
            @Nullable String addTo,
            @Nullable List<Part> parts,
            @Nullable Answer element) {

        static Answer plain(String kind) {
            return new Answer(kind, null, null, null, null);
        }
    }

    /** One that can be chosen, by the value that stands in a dossier for it. */
    record Option(String value, Words label) {}

    /** One fact of an entry. */
    record Part(String name, Words label, Answer answer, boolean mayBeNone, boolean mayBeWithin) {}

    Question question(DecisionResult.Question question, List<Interview.Place> settles) {
        return new Question(
                question.fact().path().pointer(),
                Words.in(languages, question::sentence),
                settles,
                answer(question.answerType()),
                question.mayBeNone(),
                question.mayBeWithin());
    }

    private Answer answer(AnswerType type) {
        if (type instanceof AnswerType.Word word) {
            return new Answer("word", options(word.options()), null, null, null);
        } else if (type instanceof AnswerType.Reference reference) {
            String addTo = reference.addable() ? addTo(reference.type()) : null;
            return new Answer("reference", options(reference.candidates()), addTo, null, null);
        } else if (type instanceof AnswerType.Entry entry) {
            return new Answer(
                    "entry", null, null, entry.parts().stream().map(this::part).toList(), null);
        } else if (type instanceof AnswerType.ListOf list) {
            return new Answer("list", null, null, null, answer(list.element()));
        } else if (type instanceof AnswerType.YesNo) {
            return Answer.plain("yes-no");
        }
        boolean number = type instanceof AnswerType.Number || type instanceof AnswerType.Amount;
        return Answer.plain(type instanceof AnswerType.Day ? "day" : number ? "number" : "text");
    }

    private Part part(AnswerType.Part part) {
        return new Part(part.name(), words(part.labels()), answer(part.type()), part.mayBeNone(), part.mayBeWithin());
    }

    private List<Option> options(List<AnswerType.Option> options) {
        return options.stream()
                .map(option -> new Option(value(option.value()), words(option.labels())))
                .toList();
    }

    private static String value(Object value) {
        return value instanceof Term term ? term.token() : ((Ref<?>) value).id();
    }

    private Words words(Map<Language, String> labels) {
        return Words.in(languages, language -> labels.getOrDefault(language, ""));
    }

    /** The end of the list of a dossier that holds such records, {@code /actors/-}. */
    private static @Nullable String addTo(Class<?> type) {
        return RecordSchema.of(Dossier.class).fields().stream()
                .filter(field -> field.list() && field.type().equals(type))
                .map(Field::name)
                .map(name -> "/" + name + "/-")
                .findFirst()
                .orElse(null);
    }
}
