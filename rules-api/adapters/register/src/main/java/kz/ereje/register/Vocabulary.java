package kz.ereje.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ereje.api.AnswerType;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.Language;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;

/** What cells can say, in the words that the door has for it. */
final class Vocabulary {

    /** Any kind has the records that these words are taken from. */
    private static final DossierForm FORM = Specimen.of(DecisionKind.LEASE);

    private static final Map<Language, String> YES = said(entry(Asset.class, "registered"), true);
    private static final Map<Language, String> NO = said(entry(Asset.class, "registered"), false);

    /** The word for none, of one and of several. */
    static final Map<Language, String> NONE = said(entry(Asset.class, "owner"), Fact.none());

    private static final Map<Language, String> EMPTY = said(entry(Decision.class, "exceptions"), List.of());

    /** What each kind of body is called: the words of the vocabulary, and one short word for those that every unit or district has. */
    static final Map<String, ActorKind> BODY_KINDS = bodies();

    private Vocabulary() {}

    private static Entry entry(Class<?> type, String name) {
        return named(Specimen.entries(FORM, type), name);
    }

    private static Entry named(List<Entry> entries, String name) {
        return entries.stream()
                .filter(entry -> entry.fact().path().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a kind of decision is called. */
    static Map<Language, String> kind(DecisionKind kind) {
        return label(entry(Consent.class, "matter").answerType(), kind);
    }

    private static Map<String, ActorKind> bodies() {
        Map<String, ActorKind> kinds = new HashMap<>();
        keys(options(entry(Actor.class, "kind").answerType())).forEach((key, kind) -> kinds.put(key, (ActorKind) kind));
        for (ActorKind kind : ActorKind.values()) {
            for (Language language : Language.values()) {
                shortWord(kind, language).ifPresent(word -> kinds.put(Plain.key(word), kind));
            }
        }
        return Map.copyOf(kinds);
    }

    /** The one short word for a body that every unit or district has. */
    static Optional<String> shortWord(ActorKind kind, Language language) {
        Phrases phrases = Phrases.in(language);
        String key = "body." + kind.token();
        return phrases.has(key) ? Optional.of(phrases.say(key)) : Optional.empty();
    }

    /** What a kind of body is called. */
    static Map<Language, String> body(ActorKind kind) {
        return label(entry(Actor.class, "kind").answerType(), kind);
    }

    private static Map<Language, String> label(AnswerType type, Object value) {
        return options(type).stream()
                .filter(option -> option.value() == value)
                .findFirst()
                .orElseThrow()
                .labels();
    }

    private static List<AnswerType.Option> options(AnswerType type) {
        AnswerType one = type instanceof AnswerType.ListOf list ? list.element() : type;
        return one instanceof AnswerType.Word word ? word.options() : List.of();
    }

    /** How a value of a fact is said, {@code none} among them. */
    private static Map<Language, String> said(Entry entry, Object value) {
        Entry stated = FORM.with(List.of(entry.set(value)))
                .entry(entry.fact().path().toString())
                .orElseThrow();
        return Phrases.each(stated::value);
    }

    /** The column of a fact. */
    static Column column(String path, Map<Language, String> heading, Map<Language, String> question, Entry entry) {
        Field field = entry.fact().path().field();
        List<AnswerType.Option> options = choices(entry, field);
        Set<String> nones = new HashSet<>();
        Map<Language, List<String>> choices = new HashMap<>();
        Map<Language, String> none = none(field);
        for (Language language : Language.values()) {
            List<String> said = new ArrayList<>(
                    options.stream().map(option -> option.label(language)).toList());
            if (!none.isEmpty()) {
                said.add(none.getOrDefault(language, ""));
                Stream.of(none, NONE, EMPTY).forEach(words -> nones.add(Plain.key(words.getOrDefault(language, ""))));
            }
            choices.put(language, List.copyOf(said));
        }
        return new Column(path, Column.Use.FACT, field, heading, question, keys(options), choices, Set.copyOf(nones));
    }

    /** The same column, in which it can also be said that there is none. */
    static Column orNone(Column column) {
        Set<String> nones = new HashSet<>(column.nones());
        Map<Language, List<String>> choices = new HashMap<>();
        for (Language language : Language.values()) {
            Stream.of(NONE, EMPTY).forEach(words -> nones.add(Plain.key(words.getOrDefault(language, ""))));
            List<String> said = new ArrayList<>(column.choices().getOrDefault(language, List.of()));
            said.add(NONE.getOrDefault(language, ""));
            choices.put(language, said.stream().distinct().toList());
        }
        return new Column(
                column.path(),
                column.use(),
                column.field(),
                column.heading(),
                column.question(),
                column.words(),
                choices,
                Set.copyOf(nones));
    }

    /** The word that says of a field that there is none; nothing where that cannot be. */
    private static Map<Language, String> none(Field field) {
        if (field.list()) {
            return EMPTY;
        }
        return field.orNone() ? NONE : Map.of();
    }

    private static List<AnswerType.Option> choices(Entry entry, Field field) {
        return field.holding() == Holding.FLAG
                ? List.of(new AnswerType.Option(true, YES), new AnswerType.Option(false, NO))
                : options(entry.answerType());
    }

    /** Each option by its words in all languages and by its token; words that stand for two are left out. */
    private static Map<String, Object> keys(List<AnswerType.Option> options) {
        Map<String, Object> keys = new LinkedHashMap<>();
        Set<String> doubtful = new HashSet<>();
        Function<Object, Stream<String>> tokens =
                value -> value instanceof Term term ? Stream.of(term.token()) : Stream.of();
        for (AnswerType.Option option : options) {
            Stream.concat(option.labels().values().stream(), tokens.apply(option.value()))
                    .map(Plain::key)
                    .forEach(key -> {
                        Object before = keys.putIfAbsent(key, option.value());
                        if (before != null && !before.equals(option.value())) {
                            doubtful.add(key);
                        }
                    });
        }
        keys.keySet().removeAll(doubtful);
        return Map.copyOf(keys);
    }
}
