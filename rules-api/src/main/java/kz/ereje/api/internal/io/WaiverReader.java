package kz.ereje.api.internal.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.Regulation;
import kz.ereje.api.Waivers;
import kz.ereje.api.Waivers.Considered;
import kz.ereje.api.Waivers.Objection;
import kz.ereje.api.Waivers.Result;
import kz.ereje.api.Waivers.Selection;
import kz.ereje.api.Waivers.Waiver;
import kz.ereje.api.internal.io.EntryFields.Entry;
import kz.ereje.model.decision.DecisionKind;

/** Reads files of waivers and objections; all that is wrong is told, with its place. For one thread. */
public final class WaiverReader {

    private static final List<String> FILE = List.of("$schema", "waivers", "objections");
    private static final List<String> SELECTION =
            List.of("provision", "rule", "decision", "unit", "kind", "file", "from", "to");
    private static final List<String> WAIVER = with("reason", "author", "validUntil");
    private static final List<String> OBJECTION = with("text", "day", "considered");
    private static final List<String> CONSIDERED = List.of("by", "day", "result");

    private final Problems problems = new Problems();
    private final EntryFields fields = new EntryFields(problems);
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
        if (reader.fields.isObject(root, FILE)) {
            reader.fields
                    .list(root, "waivers")
                    .forEach(each -> reader.waiver(each).ifPresent(waivers::add));
            reader.fields
                    .list(root, "objections")
                    .forEach(each -> reader.objection(each).ifPresent(objections::add));
        }
        if (reader.problems.found() > 0) {
            throw new ProblemsException(reader.problems.told());
        }
        return new Waivers(waivers, objections);
    }

    private Optional<Waiver> waiver(Entry entry) {
        if (!fields.isObject(entry, WAIVER)) {
            return Optional.empty();
        }
        int before = problems.found();
        Selection selection = selection(entry);
        String reason = fields.needed(entry, "reason", "waiver.reason");
        String author = fields.needed(entry, "author", "waiver.author");
        LocalDate until = fields.neededDay(entry, "validUntil", "waiver.until");
        return problems.found() > before
                ? Optional.empty()
                : Optional.of(new Waiver(entry.node().line(), selection, reason, author, until));
    }

    private Optional<Objection> objection(Entry entry) {
        if (!fields.isObject(entry, OBJECTION)) {
            return Optional.empty();
        }
        int before = problems.found();
        Selection selection = selection(entry);
        String text = fields.needed(entry, "text", "waiver.text");
        LocalDate day = fields.neededDay(entry, "day", "waiver.day");
        Optional<Considered> considered =
                Optional.ofNullable(entry.member("considered")).flatMap(each -> considered(each, day));
        return problems.found() > before
                ? Optional.empty()
                : Optional.of(new Objection(entry.node().line(), selection, text, day, considered));
    }

    private Optional<Considered> considered(Entry entry, LocalDate objected) {
        if (!fields.isObject(entry, CONSIDERED)) {
            return Optional.empty();
        }
        int before = problems.found();
        String by = fields.needed(entry, "by", "waiver.by");
        LocalDate day = fields.neededDay(entry, "day", "waiver.considered-day");
        String word = fields.needed(entry, "result", "waiver.result");
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
        Optional<String> provision = fields.word(entry, "provision", provisions);
        Optional<String> rule = fields.word(entry, "rule", rules);
        Selection selection = new Selection(
                provision,
                rule,
                fields.text(entry, "decision"),
                fields.text(entry, "unit"),
                fields.word(
                        entry,
                        "kind",
                        Arrays.stream(DecisionKind.values())
                                .map(DecisionKind::token)
                                .toList()),
                fields.text(entry, "file"),
                fields.day(entry, "from"),
                fields.day(entry, "to"));
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
}
