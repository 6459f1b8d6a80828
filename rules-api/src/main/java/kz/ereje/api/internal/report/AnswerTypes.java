package kz.ereje.api.internal.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ereje.api.AnswerType;
import kz.ereje.api.AnswerType.Option;
import kz.ereje.api.AnswerType.Part;
import kz.ereje.api.Language;
import kz.ereje.model.Issue;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * What answers the question for a fact, by the field that it stands in.
 *
 * @param labels the labels of the facts of the dossier
 * @param members the records of the dossier
 */
public record AnswerTypes(FactLabels labels, Members members) {

    /** What answers the question for the fact at this place. */
    public AnswerType of(FactPath place) {
        return of(place.field(), place);
    }

    private AnswerType of(Field field, FactPath place) {
        AnswerType one = one(field, place);
        return field.list() ? new AnswerType.ListOf(one) : one;
    }

    private AnswerType one(Field field, FactPath place) {
        return switch (field.holding()) {
            case DAY -> new AnswerType.Day();
            case COUNT -> new AnswerType.Number();
            case AMOUNT -> new AnswerType.Amount();
            case TEXT, ID -> new AnswerType.Text();
            case FLAG -> new AnswerType.YesNo();
            case TERM -> new AnswerType.Word(words(field));
            case REFERENCE -> new AnswerType.Reference(field.type(), candidates(field, place), isAddable(field.type()));
            case RECORD -> entry(field, place);
            case PARTICULARS -> throw new IllegalStateException(field.name() + " is no fact");
        };
    }

    private static List<Option> words(Field field) {
        return Arrays.stream(field.type().getEnumConstants())
                .map(word -> new Option(
                        word,
                        each(language -> Lexicon.in(
                                language, Lexicon.label(field.type().getSimpleName() + ":" + ((Term) word).token())))))
                .toList();
    }

    private List<Option> candidates(Field field, FactPath place) {
        if (field.type() == Issue.class) {
            return members.issues(place).stream()
                    .map(issue -> new Option(Ref.to(issue.id()), each(language -> issue(issue))))
                    .toList();
        }
        return members.ids(field.type(), place).stream()
                .map(id -> new Option(
                        Ref.to(id),
                        each(language -> labels.value(new Fact.Known<>(place, reference(field, id)), language))))
                .toList();
    }

    /** An issue is what is discussed; one of which this is not known is told from others by its id. */
    private static String issue(Issue issue) {
        return issue.text().asOptional().orElse("«" + issue.id() + "»");
    }

    private static Object reference(Field field, String id) {
        return field.list() ? List.of(Ref.to(id)) : Ref.to(id);
    }

    /** A decision is added by whoever asks for its check, an issue with the meeting that considers it. */
    private boolean isAddable(Class<?> type) {
        return type != Decision.class && members.list(type).isPresent();
    }

    private AnswerType entry(Field field, FactPath place) {
        Class<? extends Record> type = field.type().asSubclass(Record.class);
        List<Part> parts = RecordSchema.of(type).fields().stream()
                .map(part -> new Part(
                        part.name(),
                        each(language -> Lexicon.in(language, Lexicon.label(part.fullName()))),
                        of(part, place.field(part)),
                        part.orNone(),
                        part.bounded() && part.fact()))
                .toList();
        return new AnswerType.Entry(type, parts);
    }

    /** The answers that can be tried one by one: a word, yes or no, a record that there is; no others are few. */
    public List<Option> few(FactPath place) {
        AnswerType type = of(place);
        if (type instanceof AnswerType.Word word) {
            return word.options();
        }
        if (type instanceof AnswerType.Reference reference) {
            return reference.candidates();
        }
        return type instanceof AnswerType.YesNo ? List.of(flag(true), flag(false)) : List.of();
    }

    private static Option flag(boolean yes) {
        return new Option(yes, each(language -> Lexicon.word(language, yes ? "fact.yes" : "fact.no")));
    }

    /** A text for each language. */
    public static Map<Language, String> each(Function<Language, String> text) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text.apply(language));
        }
        return Map.copyOf(texts);
    }
}
