package kz.ereje.examples.desk.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.AnswerType;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.form.Input.Choice;
import kz.ereje.examples.desk.form.Input.Kind;
import kz.ereje.examples.desk.form.Input.Row;
import kz.ereje.model.Actor;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.Showing;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/** Makes the inputs of a page of a form, filled with what the dossier holds, or with what was entered where that could not be kept. For one thread. */
public final class Inputs {

    /** The facts that name a body of an office: no tenant and no buyer. */
    private static final Set<String> BODIES = Set.of("decidedBy", "signedBy", "officeHead", "givenBy", "organiser");

    private final DossierForm form;
    private final List<Body> remembered;
    private final Language language;
    private final Entered entered;
    private final Map<String, String> errors;
    private final Map<Class<?>, Section> blanks = new HashMap<>();

    /**
     * Keeps what the inputs are made of.
     *
     * @param remembered who can be chosen though the dossier does not hold them
     * @param entered what was entered before; {@link Entered#NOTHING} where the page is shown for the first time
     * @param errors what is wrong with it, by the names of the inputs
     */
    public Inputs(
            DossierForm form, List<Body> remembered, Language language, Entered entered, Map<String, String> errors) {
        this.form = form;
        this.remembered = remembered;
        this.language = language;
        this.entered = entered;
        this.errors = errors;
    }

    /** The input of a fact, with the question that the form asks for it. */
    public Input of(Entry entry) {
        return of(entry, entry.question(language));
    }

    /** The input of a fact, under another question. */
    public Input of(Entry entry, String question) {
        return of(entry, entry.fact().path().toString(), question, true);
    }

    private Input of(Entry entry, String name, String question, boolean whole) {
        AnswerType type = entry.answerType();
        AnswerType one = type instanceof AnswerType.ListOf list ? list.element() : type;
        boolean several = type instanceof AnswerType.ListOf;
        Kind kind = kind(one, several);
        Fact<?> fact = entry.fact();
        return new Input(
                name,
                question,
                kind,
                choices(one, name, fact, several),
                text(name, fact),
                entry.mayBeNone() || several,
                entered.isNothing() ? Showing.isOfNothing(fact) : entered.ticked(name + Marks.NONE),
                entry.mayBeWithin(),
                bound(name + Marks.FROM, fact, true),
                bound(name + Marks.TO, fact, false),
                kind == Kind.ROWS && whole ? rows(entry, name, (AnswerType.Entry) one) : List.of(),
                whole ? fresh(one, name) : List.of(),
                errors.getOrDefault(name, ""));
    }

    private static Kind kind(AnswerType one, boolean several) {
        if (one instanceof AnswerType.Day) {
            return Kind.DAY;
        }
        if (one instanceof AnswerType.Number || one instanceof AnswerType.Amount) {
            return Kind.NUMBER;
        }
        if (one instanceof AnswerType.Text) {
            return several ? Kind.LINES : Kind.TEXT;
        }
        return one instanceof AnswerType.Entry ? Kind.ROWS : several ? Kind.CHOICES : Kind.CHOICE;
    }

    private String text(String name, Fact<?> fact) {
        if (!entered.isNothing()) {
            return entered.one(name);
        }
        return fact instanceof Fact.Known<?> known ? written(known.value()) : "";
    }

    private static String written(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : value.toString();
    }

    private String bound(String name, Fact<?> fact, boolean lower) {
        if (!entered.isNothing()) {
            return entered.one(name);
        }
        if (!(fact instanceof Fact.Within<?> within)) {
            return "";
        }
        Bounds<?> bounds = within.bounds();
        Bounds.@Nullable End<?> end = lower ? bounds.lower() : bounds.upper();
        return end == null ? "" : (lower ? bounds.first() : bounds.last()).toString();
    }

    private List<Choice> choices(AnswerType one, String name, Fact<?> fact, boolean several) {
        List<String> chosen = chosen(name, fact, several);
        List<Choice> choices = new ArrayList<>();
        options(one).forEach(option -> {
            String value = sent(option.value());
            choices.add(new Choice(value, option.label(language), chosen.contains(value)));
        });
        if (one instanceof AnswerType.Reference reference && reference.type() == Actor.class) {
            boolean bodies = BODIES.contains(fact.path().name());
            presets(bodies).forEach((value, label) -> choices.add(new Choice(value, label, chosen.contains(value))));
        }
        if (one instanceof AnswerType.Reference reference && reference.type() == Issue.class) {
            // The page says what it means: all issues of the meeting.
            choices.add(new Choice(Marks.ALL_ISSUES, "", chosen.contains(Marks.ALL_ISSUES)));
        }
        if (one instanceof AnswerType.Reference reference && reference.type() == Meeting.class && !several) {
            new Sessions(form)
                    .with(fact.path())
                    .map(more -> Fresh.last(more, Meeting.class).name(language))
                    .ifPresent(label -> choices.add(new Choice(Marks.SESSION, label, chosen.contains(Marks.SESSION))));
        }
        // What is stated and names nothing of the dossier is shown as well: else it would be lost by being looked at.
        stated(fact).stream()
                .filter(value ->
                        choices.stream().noneMatch(choice -> choice.value().equals(value)))
                .forEach(value -> choices.add(new Choice(value, "«" + value + "»", chosen.contains(value))));
        return choices;
    }

    private static List<AnswerType.Option> options(AnswerType one) {
        if (one instanceof AnswerType.Word word) {
            return word.options();
        }
        if (one instanceof AnswerType.Reference reference) {
            return reference.candidates();
        }
        // Yes and no have no words of the vocabulary: the page says them.
        return one instanceof AnswerType.YesNo
                ? Stream.of(true, false)
                        .map(value -> new AnswerType.Option(value, Map.of()))
                        .toList()
                : List.of();
    }

    private List<String> chosen(String name, Fact<?> fact, boolean several) {
        if (!entered.isNothing()) {
            return entered.all(name);
        }
        if (!(fact instanceof Fact.Known<?> known)) {
            return List.of();
        }
        return several && known.value() instanceof List<?> list
                ? list.stream().map(Inputs::sent).toList()
                : List.of(sent(known.value()));
    }

    /** What is sent for the words and references that a fact states. */
    static List<String> stated(Fact<?> fact) {
        if (!(fact instanceof Fact.Known<?> known)) {
            return List.of();
        }
        List<?> values = known.value() instanceof List<?> list ? list : List.of(known.value());
        return values.stream()
                .filter(value -> value instanceof Ref<?> || value instanceof Term)
                .map(Inputs::sent)
                .toList();
    }

    /** What is sent for a value when it is chosen. */
    static String sent(Object value) {
        if (value instanceof Ref<?> reference) {
            return reference.id();
        }
        if (value instanceof Boolean flag) {
            return flag ? Marks.YES : Marks.NO;
        }
        return value instanceof Term term ? term.token() : String.valueOf(value);
    }

    /** Those of the office; where others are asked for than its bodies, whoever it named before as well. */
    private Map<String, String> presets(boolean bodies) {
        Map<String, String> labels = new LinkedHashMap<>();
        AnswerType kinds = blank(Actor.class).entries().stream()
                .filter(entry -> entry.fact().path().name().equals("kind"))
                .findFirst()
                .orElseThrow()
                .answerType();
        new Presets(form, remembered).offered().forEach((value, body) -> {
            if (!bodies || body.place() != Body.Place.NONE) {
                labels.put(value, Presets.label(kinds, body, language));
            }
        });
        return labels;
    }

    private Section blank(Class<? extends Record> type) {
        return blanks.computeIfAbsent(type, none -> Fresh.last(form.adding(type), type));
    }

    private List<Row> rows(Entry entry, String name, AnswerType.Entry type) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < entry.rows().size(); i++) {
            String place = name + "[" + i + "]";
            List<Input> inputs = entry.rows().get(i).stream()
                    .filter(part -> !part.fact().path().name().equals(Showing.FIELD))
                    .map(part -> of(part, place + "." + part.fact().path().name(), part.label(language), false))
                    .toList();
            rows.add(new Row(place, inputs, false));
        }
        String place = name + "[" + rows.size() + "]";
        rows.add(new Row(place, blankRow(type, place), true));
        return rows;
    }

    private List<Input> blankRow(AnswerType.Entry type, String place) {
        return type.parts().stream()
                .filter(part ->
                        !part.name().equals(Showing.FIELD) && !part.name().equals("id"))
                .map(part -> part(part, place + "." + part.name()))
                .toList();
    }

    private Input part(AnswerType.Part part, String name) {
        boolean several = part.type() instanceof AnswerType.ListOf;
        AnswerType one = part.type() instanceof AnswerType.ListOf list ? list.element() : part.type();
        return new Input(
                name,
                part.label(language),
                kind(one, several),
                choices(one, name, Fact.missing(), several),
                entered.one(name),
                part.mayBeNone() || several,
                entered.ticked(name + Marks.NONE),
                part.mayBeWithin(),
                entered.one(name + Marks.FROM),
                entered.one(name + Marks.TO),
                List.of(),
                List.of(),
                errors.getOrDefault(name, ""));
    }

    private List<Input> fresh(AnswerType one, String name) {
        if (!(one instanceof AnswerType.Reference reference) || !reference.addable() || !Fresh.asks(reference.type())) {
            return List.of();
        }
        Section blank = blank(reference.type().asSubclass(Record.class));
        return Fresh.entries(blank).stream()
                .map(entry ->
                        of(entry, name + Marks.NEW + "." + entry.fact().path().name(), entry.label(language), false))
                .toList();
    }

    /** The first day that can be entered, as the browser wants it. */
    public static String firstDay() {
        return Bounds.FIRST_DAY.toString();
    }

    /** The last day that can be entered. */
    public static String lastDay() {
        return Bounds.LAST_DAY.toString();
    }

    /** The inputs that are wrong, in the order of the page. */
    public static List<Input> wrong(List<Input> inputs) {
        return inputs.stream()
                .flatMap(input -> Stream.concat(
                        Stream.of(input),
                        Stream.concat(
                                input.fresh().stream(), input.rows().stream().flatMap(row -> row.inputs().stream()))))
                .filter(input -> !input.error().isEmpty())
                .toList();
    }
}
