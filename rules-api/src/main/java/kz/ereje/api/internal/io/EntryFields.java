package kz.ereje.api.internal.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.internal.io.Node.Kind;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Takes fields out of the values of a file, and gathers what is wrong with them. For one thread.
 *
 * @param problems what is wrong so far
 */
record EntryFields(Problems problems) {

    /** A value and its place. */
    record Entry(Node node, String pointer) {

        @Nullable
        Entry member(String name) {
            Node member = node.members().get(name);
            return member == null ? null : new Entry(member, pointer + "/" + name);
        }

        Problem problem(String code) {
            return new Problem(code, pointer, node.line(), node.column(), Map.of(), "", "");
        }
    }

    /** Whether it is an object; a field of it that is not known is told. */
    boolean isObject(Entry entry, List<String> known) {
        if (entry.node().kind() != Kind.OBJECT) {
            problems.add(() -> entry.problem("wrong-type").expecting("waiver.object"));
            return false;
        }
        entry.node().members().forEach((name, value) -> {
            if (!known.contains(name)) {
                Entry unknown = new Entry(value, entry.pointer() + "/" + name);
                problems.add(name, known, () -> unknown.problem("unknown-field").with("name", name));
            }
        });
        return true;
    }

    /** The elements of a list; none where it is not there. */
    List<Entry> list(Entry owner, String name) {
        Entry list = owner.member(name);
        if (list == null) {
            return List.of();
        }
        if (list.node().kind() != Kind.ARRAY) {
            problems.add(() -> list.problem("wrong-type").expecting("list"));
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Node node : list.node().elements()) {
            entries.add(new Entry(node, list.pointer() + "/" + entries.size()));
        }
        return entries;
    }

    /** A text that has to be one of these, where there is one. */
    Optional<String> word(Entry owner, String name, List<String> valid) {
        Optional<String> word = text(owner, name);
        word.filter(each -> !valid.contains(each)).ifPresent(each -> {
            Entry wrong = owner.member(name);
            problems.add(
                    each,
                    valid,
                    () -> (wrong == null ? owner : wrong)
                            .problem("unknown-word")
                            .with("value", each)
                            .expecting("waiver." + name));
        });
        return word;
    }

    /** A text, where there is one; one that is blank or of another type is told. */
    Optional<String> text(Entry owner, String name) {
        Entry entry = owner.member(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.node().kind() != Kind.STRING || Blank.is(entry.node().text())) {
            problems.add(() -> entry.problem("wrong-type").expecting("text"));
            return Optional.empty();
        }
        return Optional.of(entry.node().text());
    }

    /** A text that has to stand there; empty where it does not, which is told, with what to write. */
    String needed(Entry owner, String name, String expected) {
        if (owner.member(name) == null) {
            problems.add(() -> owner.problem("lacking-field").with("name", name).expecting(expected));
            return "";
        }
        return text(owner, name).orElse("");
    }

    /** A day that has to stand there; where it does not, that is told, and the last of all days given. */
    LocalDate neededDay(Entry owner, String name, String expected) {
        if (owner.member(name) == null) {
            problems.add(() -> owner.problem("lacking-field").with("name", name).expecting(expected));
        }
        return day(owner, name).orElse(LocalDate.MAX);
    }

    /** A day, where there is one. */
    Optional<LocalDate> day(Entry owner, String name) {
        Optional<String> text = text(owner, name);
        try {
            return text.map(LocalDate::parse)
                    .filter(day -> day.getYear() >= Dossier.FIRST_YEAR && day.getYear() <= Dossier.LAST_YEAR)
                    .or(() -> noDay(owner, name, text));
        } catch (DateTimeParseException e) {
            return noDay(owner, name, text);
        }
    }

    private Optional<LocalDate> noDay(Entry owner, String name, Optional<String> text) {
        Entry wrong = owner.member(name);
        text.ifPresent(given -> problems.add(() -> (wrong == null ? owner : wrong)
                .problem("unknown-word")
                .with("value", given)
                .expecting("waiver.a-day")));
        return Optional.empty();
    }
}
