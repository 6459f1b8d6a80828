package kz.ereje.examples.desk.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.ereje.api.AnswerType;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.model.Actor;
import kz.ereje.model.Consent;
import kz.ereje.model.Guards;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.Showing;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was entered on a page into a form: what is left blank is not known, a ticked box says that there is none. What cannot be understood is
 * told by the name of its input, and nothing of it is guessed. For one thread.
 */
public final class Answers {

    /** As the browser sends a day, and as people here write one. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final Entered entered;
    private final List<Body> remembered;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private DossierForm form;

    private Answers(DossierForm form, List<Body> remembered, Entered entered) {
        this.form = form;
        this.remembered = remembered;
        this.entered = entered;
    }

    /**
     * What became of a page.
     *
     * @param form the form with all that could be understood
     * @param errors by the name of an input the key of the sentence that says what is wrong with it; empty where all was understood
     */
    public record Put(DossierForm form, Map<String, String> errors) {}

    /**
     * Puts what was entered for these facts into the form. Facts that were not asked for stay as they are.
     *
     * @param remembered who could be chosen though the dossier does not hold them
     * @param asked the places of the facts that the page asked for
     */
    public static Put put(DossierForm form, List<Body> remembered, List<String> asked, Entered entered) {
        Answers answers = new Answers(form, remembered, entered);
        // In the order of the form: the issues of a meeting are there before its notices name them.
        form.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(entry -> entry.fact().path().toString())
                .filter(asked::contains)
                .forEach(path -> answers.put(answers.form.entry(path).orElseThrow(), path));
        form.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.rows().stream().flatMap(List::stream))
                .filter(part -> asked.contains(part.fact().path().toString()))
                .forEach(part -> answers.put(part, part.fact().path().toString()));
        return new Put(answers.form, Map.copyOf(answers.errors));
    }

    /** A value that was entered, or that there is none, or nothing at all; throws where it cannot be understood. */
    private static final class NotUnderstood extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        NotUnderstood(String key) {
            super(key);
        }
    }

    private void put(Entry entry, String name) {
        AnswerType type = entry.answerType();
        AnswerType one = type instanceof AnswerType.ListOf list ? list.element() : type;
        try {
            if (one instanceof AnswerType.Entry rows) {
                rows(entry, name, rows);
            } else {
                state(entry, value(type, name, entry.mayBeNone()));
                ofItsDecision(name);
            }
        } catch (NotUnderstood e) {
            errors.put(name, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            // The dossier takes no such value: a day before 1900, a body that is named twice.
            errors.put(name, "error.refused");
        }
    }

    private void state(Entry asked, @Nullable Object value) {
        // Records may have been added before it; the place is the same.
        Entry entry = form.entry(asked.fact().path().toString()).orElseThrow();
        if (value != null && sameChoice(entry.fact(), value)) {
            return;
        }
        if (value != null) {
            form = form.with(List.of(entry.set(value)));
        } else if (!entry.fact().isSilent()) {
            form = form.with(List.of(entry.forget()));
        }
    }

    /** Whether the same was chosen as is stated: boxes are sent in the order of the page, which says nothing. */
    private static boolean sameChoice(Fact<?> fact, Object value) {
        return fact instanceof Fact.Known<?> known
                && known.value() instanceof List<?> before
                && value instanceof List<?> after
                && after.stream().noneMatch(String.class::isInstance)
                && Set.copyOf(before).equals(Set.copyOf(after));
    }

    /** The value that was entered; {@link Fact#none()} where there is none; null where nothing is known. */
    private @Nullable Object value(AnswerType type, String name, boolean mayBeNone) {
        boolean none = entered.ticked(name + Marks.NONE);
        Object value = type instanceof AnswerType.ListOf list ? several(list.element(), name) : one(type, name);
        if (none && value != null) {
            throw new NotUnderstood("error.value-and-none");
        }
        if (none) {
            return type instanceof AnswerType.ListOf ? List.of() : mayBeNone ? Fact.none() : null;
        }
        return value;
    }

    private @Nullable Object one(AnswerType type, String name) {
        String text = entered.one(name);
        if (type instanceof AnswerType.Day) {
            return bounded(name, text, Answers::day);
        }
        if (type instanceof AnswerType.Number) {
            return bounded(name, text, Answers::number);
        }
        if (type instanceof AnswerType.Amount) {
            return text.isEmpty() ? null : amount(text);
        }
        if (type instanceof AnswerType.Reference reference) {
            return reference(reference, name, text);
        }
        if (text.isEmpty()) {
            return null;
        }
        if (type instanceof AnswerType.YesNo) {
            return yes(text);
        }
        return type instanceof AnswerType.Word word ? word(word, text) : text;
    }

    private <T> @Nullable Object bounded(String name, String text, Function<String, T> read) {
        String from = entered.one(name + Marks.FROM);
        String to = entered.one(name + Marks.TO);
        if (from.isEmpty() && to.isEmpty()) {
            return text.isEmpty() ? null : read.apply(text);
        }
        if (!text.isEmpty()) {
            throw new NotUnderstood("error.value-and-bounds");
        }
        try {
            return from.isEmpty()
                    ? Bounds.atMost(read.apply(to))
                    : to.isEmpty()
                            ? Bounds.atLeast(read.apply(from))
                            : Bounds.between(read.apply(from), read.apply(to));
        } catch (NotUnderstood e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new NotUnderstood("error.bounds");
        }
    }

    private static LocalDate day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        throw new NotUnderstood("error.day");
    }

    private static Integer number(String text) {
        try {
            int number = Integer.parseInt(text.replaceAll("[\\s\\u00a0\\u202f]", ""));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new NotUnderstood("error.number");
        }
        throw new NotUnderstood("error.number");
    }

    private static Long amount(String text) {
        try {
            long tenge = Long.parseLong(text.replaceAll("[\\s\\u00a0\\u202f]", ""));
            if (Guards.isAmount(tenge)) {
                return tenge;
            }
        } catch (NumberFormatException e) {
            throw new NotUnderstood("error.amount");
        }
        throw new NotUnderstood("error.amount");
    }

    private static Boolean yes(String text) {
        return switch (text) {
            case Marks.YES -> true;
            case Marks.NO -> false;
            default -> throw new NotUnderstood("error.choice");
        };
    }

    private static Object word(AnswerType.Word word, String sent) {
        return word.options().stream()
                .map(AnswerType.Option::value)
                .filter(value -> ((Term) value).token().equals(sent))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("error.choice"));
    }

    private @Nullable Object several(AnswerType element, String name) {
        if (element instanceof AnswerType.Text) {
            List<String> lines = entered.one(name)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.isEmpty() ? null : lines;
        }
        List<Object> chosen = new ArrayList<>();
        for (String sent : entered.all(name)) {
            if (sent.equals(Marks.ALL_ISSUES)) {
                return issues(name);
            }
            chosen.add(
                    element instanceof AnswerType.Reference reference
                            ? known(reference, name, sent)
                            : element instanceof AnswerType.Word word ? word(word, sent) : sent);
        }
        if (element instanceof AnswerType.Reference reference) {
            fresh(reference, name).ifPresent(chosen::add);
        }
        return chosen.isEmpty() ? null : List.copyOf(chosen);
    }

    /** All issues of the meeting that a fact is of; those that the same page entered were put into the form before. */
    private @Nullable Object issues(String name) {
        String meeting = name.substring(0, name.indexOf(']') + 1);
        Fact<?> issues = form.entry(meeting + ".issues").orElseThrow().fact();
        List<?> refs = records(issues).stream()
                .map(issue -> Ref.to(((Issue) issue).id()))
                .toList();
        return refs.isEmpty() ? null : refs;
    }

    private @Nullable Object reference(AnswerType.Reference reference, String name, String sent) {
        Optional<Object> fresh = fresh(reference, name);
        if (fresh.isPresent() && !sent.isEmpty()) {
            throw new NotUnderstood("error.chosen-and-new");
        }
        if (sent.equals(Marks.SESSION)) {
            return session(name);
        }
        return sent.isEmpty() ? fresh.orElse(null) : known(reference, name, sent);
    }

    private Object session(String name) {
        form = form.entry(name)
                .flatMap(entry -> new Sessions(form).with(entry.fact().path()))
                .orElseThrow(() -> new NotUnderstood("error.choice"));
        return Ref.to(Fresh.last(form, Meeting.class).id());
    }

    /** A record of the dossier, or a body that every office has. */
    private Object known(AnswerType.Reference reference, String name, String sent) {
        Presets presets = new Presets(form, remembered);
        Optional<Body> preset = reference.type() == Actor.class ? presets.chosen(sent) : Optional.empty();
        if (preset.flatMap(presets::held).isPresent()) {
            return Ref.to(presets.held(preset.get()).orElseThrow().id());
        }
        if (preset.isPresent()) {
            form = presets.with(preset.get());
            return Ref.to(Fresh.last(form, Actor.class).id());
        }
        if (form.entry(name)
                .filter(entry -> Inputs.stated(entry.fact()).contains(sent))
                .isPresent()) {
            return Ref.to(sent);
        }
        return reference.candidates().stream()
                .map(AnswerType.Option::value)
                .filter(value -> Inputs.sent(value).equals(sent))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("error.choice"));
    }

    /** The reference to a record that was entered on the spot; empty where none was. */
    private Optional<Object> fresh(AnswerType.Reference reference, String name) {
        String at = name + Marks.NEW;
        if (!reference.addable() || !Fresh.asks(reference.type()) || !entered.anyUnder(at)) {
            return Optional.empty();
        }
        DossierForm before = form;
        Class<? extends Record> type = reference.type().asSubclass(Record.class);
        form = form.adding(type);
        Section added = Fresh.last(form, type);
        int known = errors.size();
        for (Entry entry : Fresh.entries(added)) {
            put(entry, at + "." + entry.fact().path().name());
        }
        if (errors.size() > known) {
            form = before;
            throw new NotUnderstood("error.new-record");
        }
        return Optional.of(Ref.to(added.id()));
    }

    /** A consent that was entered among those of a decision is that of this decision, which names it by now. */
    private void ofItsDecision(String name) {
        if (!name.endsWith(".consents") || !entered.anyUnder(name + Marks.NEW)) {
            return;
        }
        Section decision = form.section(name.substring(0, name.length() - ".consents".length()))
                .orElseThrow();
        Section consent = Fresh.last(form, Consent.class);
        state(form.entry(consent.place() + ".decision").orElseThrow(), Ref.to(decision.id()));
    }

    /** First what changed in the rows that there are, each fact by itself, then those that come and go. */
    private void rows(Entry entry, String name, AnswerType.Entry type) {
        for (int i = 0; i < entry.rows().size(); i++) {
            String place = name + "[" + i + "]";
            for (Entry part : entry.rows().get(i)) {
                String partName = place + "." + part.fact().path().name();
                boolean asked = !part.fact().path().name().equals(Showing.FIELD);
                if (asked && !entered.ticked(place + Marks.REMOVED)) {
                    put(part, partName);
                }
            }
        }
        List<Object> left = new ArrayList<>();
        List<?> now = records(form.entry(name).orElseThrow().fact());
        for (int i = 0; i < now.size(); i++) {
            if (!entered.ticked(name + "[" + i + "]" + Marks.REMOVED)) {
                left.add(now.get(i));
            }
        }
        blank(name + "[" + now.size() + "]", type, now).ifPresent(left::add);
        come(entry, name, now, left);
    }

    private void come(Entry entry, String name, List<?> now, List<Object> left) {
        boolean none = entered.ticked(name + Marks.NONE);
        if (none && !left.isEmpty()) {
            throw new NotUnderstood("error.value-and-none");
        }
        boolean list = entry.answerType() instanceof AnswerType.ListOf;
        if (none) {
            state(entry, list ? List.of() : Fact.none());
        } else if (left.isEmpty()) {
            state(entry, null);
        } else if (!left.equals(now)) {
            state(entry, list ? List.copyOf(left) : left.get(left.size() - 1));
        }
    }

    private static List<?> records(Fact<?> fact) {
        return fact instanceof Fact.Known<?> known
                ? known.value() instanceof List<?> list ? list : List.of(known.value())
                : List.of();
    }

    /** The record of the row for another; empty where nothing was entered in it. */
    private Optional<Record> blank(String place, AnswerType.Entry type, List<?> now) {
        if (!entered.anyUnder(place)) {
            return Optional.empty();
        }
        Draft<?> draft = Draft.of(type.type());
        if (type.parts().stream().anyMatch(part -> part.name().equals("id"))) {
            draft.set("id", "issue-" + (now.size() + 1));
        }
        for (AnswerType.Part part : type.parts()) {
            if (!part.name().equals("id") && !part.name().equals(Showing.FIELD)) {
                part(draft, part, place + "." + part.name());
            }
        }
        return Optional.of(draft.build());
    }

    private void part(Draft<?> draft, AnswerType.Part part, String name) {
        try {
            Object value = value(part.type(), name, part.mayBeNone());
            if (value != null) {
                draft.set(part.name(), value);
            }
        } catch (NotUnderstood e) {
            errors.put(name, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            errors.put(name, "error.refused");
        }
    }
}
