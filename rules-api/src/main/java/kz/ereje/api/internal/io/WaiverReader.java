package kz.ereje.api.internal.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.Regulation;
import kz.ereje.api.Waivers;
import kz.ereje.api.Waivers.Considered;
import kz.ereje.api.Waivers.Objection;
import kz.ereje.api.Waivers.Result;
import kz.ereje.api.Waivers.Selection;
import kz.ereje.api.Waivers.Waiver;
import kz.ereje.api.internal.io.Node.Kind;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import org.jspecify.annotations.Nullable;

/** Reads files of waivers and objections; all that is wrong is told, with its place. For one thread. */
public final class WaiverReader {

    private static final List<String> FILE = List.of("$schema", "waivers", "objections");
    private static final List<String> SELECTION =
            List.of("provision", "rule", "decision", "unit", "kind", "file", "from", "to");
    private static final List<String> WAIVER = with("reason", "author", "validUntil");
    private static final List<String> OBJECTION = with("text", "day", "considered");
    private static final List<String> CONSIDERED = List.of("by", "day", "result");

    private final Problems problems = new Problems();
    private final List<String> provisions;
    private final List<String> rules;

    private WaiverReader() {
        Regulation regulation = Regulation.load();
        this.provisions = regulation.provisions().stream()
                .map(Regulation.ProvisionEntry::id)
                .toList();
        this.rules = regulation.rules().stream().map(Regulation.RuleEntry::id).toList();
    }

    private static List<String> with(String... more) {
        return Stream.concat(SELECTION.stream(), Arrays.stream(more)).toList();
    }

    /**
     * Reads a file.
     *
     * @throws ProblemsException with everything that is wrong; nothing is half read
     */
    public static Waivers read(byte[] bytes) throws ProblemsException {
        DossierReader.refuseTooLarge(bytes);
        WaiverReader reader = new WaiverReader();
        Entry root = new Entry(DossierReader.tree(bytes), "");
        List<Waiver> waivers = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        if (reader.isObject(root, FILE)) {
            reader.list(root, "waivers").forEach(each -> reader.waiver(each).ifPresent(waivers::add));
            reader.list(root, "objections")
                    .forEach(each -> reader.objection(each).ifPresent(objections::add));
        }
        if (reader.problems.found() > 0) {
            throw new ProblemsException(reader.problems.told());
        }
        return new Waivers(waivers, objections);
    }

    /** A value and its place. */
    private record Entry(Node node, String pointer) {

        @Nullable
        Entry member(String name) {
            Node member = node.members().get(name);
            return member == null ? null : new Entry(member, pointer + "/" + name);
        }

        Problem problem(String code) {
            return new Problem(code, pointer, node.line(), node.column(), Map.of(), "", "");
        }
    }

    private boolean isObject(Entry entry, List<String> known) {
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

    private List<Entry> list(Entry owner, String name) {
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

    private Optional<Waiver> waiver(Entry entry) {
        if (!isObject(entry, WAIVER)) {
            return Optional.empty();
        }
        int before = problems.found();
        Selection selection = selection(entry);
        String reason = needed(entry, "reason", "waiver.reason");
        String author = needed(entry, "author", "waiver.author");
        LocalDate until = neededDay(entry, "validUntil", "waiver.until");
        return problems.found() > before
                ? Optional.empty()
                : Optional.of(new Waiver(entry.node().line(), selection, reason, author, until));
    }

    private Optional<Objection> objection(Entry entry) {
        if (!isObject(entry, OBJECTION)) {
            return Optional.empty();
        }
        int before = problems.found();
        Selection selection = selection(entry);
        String text = needed(entry, "text", "waiver.text");
        LocalDate day = neededDay(entry, "day", "waiver.day");
        Optional<Considered> considered =
                Optional.ofNullable(entry.member("considered")).flatMap(each -> considered(each, day));
        return problems.found() > before
                ? Optional.empty()
                : Optional.of(new Objection(entry.node().line(), selection, text, day, considered));
    }

    private Optional<Considered> considered(Entry entry, LocalDate objected) {
        if (!isObject(entry, CONSIDERED)) {
            return Optional.empty();
        }
        int before = problems.found();
        String by = needed(entry, "by", "waiver.by");
        LocalDate day = neededDay(entry, "day", "waiver.considered-day");
        String word = needed(entry, "result", "waiver.result");
        Optional<Result> result = Arrays.stream(Result.values())
                .filter(each -> each.token().equals(word))
                .findFirst();
        if (!word.isEmpty() && result.isEmpty()) {
            List<String> words =
                    Arrays.stream(Result.values()).map(Result::token).toList();
            Entry wrong = entry.member("result");
            problems.add(
                    word,
                    words,
                    () -> (wrong == null ? entry : wrong)
                            .problem("unknown-word")
                            .with("value", word)
                            .expecting("waiver.result"));
        }
        if (day.isBefore(objected) && problems.found() == before) {
            problems.add(() -> entry.problem("waiver.considered-before"));
        }
        return problems.found() > before
                ? Optional.empty()
                : Optional.of(new Considered(by, day, result.orElseThrow()));
    }

    private Selection selection(Entry entry) {
        Optional<String> provision = word(entry, "provision", provisions);
        Optional<String> rule = word(entry, "rule", rules);
        Selection selection = new Selection(
                provision,
                rule,
                text(entry, "decision"),
                text(entry, "unit"),
                word(
                        entry,
                        "kind",
                        Arrays.stream(DecisionKind.values())
                                .map(DecisionKind::token)
                                .toList()),
                text(entry, "file"),
                day(entry, "from"),
                day(entry, "to"));
        if (entry.member("provision") == null && entry.member("rule") == null) {
            problems.add(() -> entry.problem("waiver.no-norm"));
        }
        if (SELECTION.stream().skip(2).allMatch(name -> entry.member(name) == null)) {
            problems.add(() -> entry.problem("waiver.no-decision"));
        }
        if (selection.from().isPresent()
                && selection
                        .to()
                        .filter(to -> to.isBefore(selection.from().get()))
                        .isPresent()) {
            problems.add(() -> entry.problem("waiver.days-turned"));
        }
        return selection;
    }

    private Optional<String> word(Entry owner, String name, List<String> valid) {
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

    private Optional<String> text(Entry owner, String name) {
        Entry entry = owner.member(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.node().kind() != Kind.STRING || entry.node().text().isBlank()) {
            problems.add(() -> entry.problem("wrong-type").expecting("text"));
            return Optional.empty();
        }
        return Optional.of(entry.node().text());
    }

    /** A text that has to stand there; empty where it does not, which is told, with what to write. */
    private String needed(Entry owner, String name, String expected) {
        if (owner.member(name) == null) {
            problems.add(() -> owner.problem("lacking-field").with("name", name).expecting(expected));
            return "";
        }
        return text(owner, name).orElse("");
    }

    private LocalDate neededDay(Entry owner, String name, String expected) {
        if (owner.member(name) == null) {
            problems.add(() -> owner.problem("lacking-field").with("name", name).expecting(expected));
        }
        return day(owner, name).orElse(LocalDate.MAX);
    }

    private Optional<LocalDate> day(Entry owner, String name) {
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
