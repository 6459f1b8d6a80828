package kz.ereje.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.ereje.api.data.ArgumentData;
import kz.ereje.api.data.ChangeData;
import kz.ereje.api.data.FactData;
import kz.ereje.api.data.MessageData;
import kz.ereje.api.data.RemedyData;
import kz.ereje.api.data.RowData;
import kz.ereje.api.data.RuleData;
import kz.ereje.api.data.Words;
import kz.ereje.api.internal.data.Places;
import kz.ereje.api.internal.data.Values;
import kz.ereje.api.internal.report.Message;
import kz.ereje.api.internal.report.RuleRow;
import kz.ereje.model.Exhibit;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/** The rows of one decision as plain data, and the facts that they name. */
final class RowDataMaker {

    /** The outcomes that are findings: what a caller stores and comes back to. */
    private static final Set<Outcome> FINDINGS = EnumSet.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);

    private final String decision;
    private final Places places;
    private final DataOptions asked;
    private final FactTable table;
    private final Map<FactPath, FactData> facts = new LinkedHashMap<>();

    RowDataMaker(String decision, Places places, DataOptions asked, FactTable table) {
        this.decision = decision;
        this.places = places;
        this.asked = asked;
        this.table = table;
    }

    /** The facts that the rows name, each once. */
    List<FactData> facts() {
        return List.copyOf(facts.values());
    }

    RowData of(ProvisionResult row) {
        return new RowData(
                row.provision(),
                row.outcome().name(),
                row.restsOnPlan(),
                Words.in(asked.languages(), row::citation),
                asked.actWords() ? row.text() : null,
                asked.actWords() ? translation(row) : null,
                row.ruleRows().stream().map(this::rule).toList(),
                row.openFor().stream().map(OpenReason::token).toList(),
                messages(row, row.messages()),
                asked.evidence() ? named(row, row.facts()) : null,
                asked.evidence() ? named(row, row.statedOnly()) : null,
                named(row, row.missing()),
                asked.remedies() && row.outcome() == Outcome.VIOLATED ? named(row, row.culprits()) : null,
                asked.remedies() ? remedies(row) : null,
                messages(row, row.remarkMessages()),
                row.readings().stream().map(Regulation.ReadingEntry::id).toList(),
                row.waivers().isEmpty() ? null : row.waived(),
                MarkData.waivers(row),
                MarkData.objections(row),
                row.isNew().map(isNew -> isNew ? "new" : "known").orElse(null));
    }

    private Words translation(ProvisionResult row) {
        Set<Language> translated = EnumSet.copyOf(asked.languages());
        translated.removeIf(language -> row.translation(language).isEmpty());
        return Words.in(translated, language -> row.translation(language).orElseThrow());
    }

    private RuleData rule(RuleRow rule) {
        String key = FINDINGS.contains(rule.outcome()) ? FindingKey.of(decision, rule, places) : null;
        return new RuleData(rule.rule(), rule.outcome().name(), key);
    }

    private List<MessageData> messages(ProvisionResult row, List<Message> messages) {
        return messages.stream()
                .map(message -> new MessageData(
                        message.id(),
                        arguments(message),
                        asked.evidence() ? named(row, message.facts()) : paths(message.facts()),
                        Words.in(asked.languages(), message.sentence())))
                .toList();
    }

    private static List<ArgumentData> arguments(Message message) {
        List<ArgumentData> arguments = new ArrayList<>();
        message.values()
                .forEach((name, value) -> plain(value).ifPresent(text -> arguments.add(new ArgumentData(name, text))));
        return List.copyOf(arguments);
    }

    /** What is not in one language only. */
    private static Optional<String> plain(Object value) {
        if (value instanceof Term term) {
            return Optional.of(term.token());
        }
        return value instanceof Number || value instanceof LocalDate || value instanceof String
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    private static List<String> paths(List<Fact<?>> facts) {
        return facts.stream().map(fact -> fact.path().toString()).toList();
    }

    /** The paths of facts that are then told among those of the decision. */
    private List<String> named(ProvisionResult row, List<Fact<?>> named) {
        List<String> paths = new ArrayList<>(named.size());
        for (Fact<?> fact : named) {
            FactData data = facts.get(fact.path());
            if (data == null) {
                data = table.of(fact.path(), () -> fact(row, fact));
                facts.put(fact.path(), data);
            }
            paths.add(data.place().path());
        }
        return List.copyOf(paths);
    }

    private FactData fact(ProvisionResult row, Fact<?> fact) {
        return new FactData(
                places.of(fact.path()),
                Values.of(fact),
                Words.in(asked.languages(), language -> row.label(fact, language)),
                owner(row, fact),
                Words.in(asked.languages(), language -> row.value(fact, language)),
                shownBy(row, fact));
    }

    private static @Nullable List<String> shownBy(ProvisionResult row, Fact<?> fact) {
        List<String> exhibits = row.exhibits(fact).stream().map(Exhibit::id).toList();
        return exhibits.isEmpty() ? null : exhibits;
    }

    private @Nullable Words owner(ProvisionResult row, Fact<?> fact) {
        return row.owner(fact, Language.KK).isEmpty()
                ? null
                : Words.in(asked.languages(), language -> row.owner(fact, language));
    }

    private List<RemedyData> remedies(ProvisionResult row) {
        return row.remedies().stream()
                .map(remedy -> new RemedyData(
                        remedy.rules(),
                        remedy.changes().stream()
                                .map(change -> change(remedy, change))
                                .toList(),
                        Words.in(asked.languages(), remedy::sentence)))
                .toList();
    }

    private ChangeData change(ProvisionResult.Remedy remedy, Change change) {
        return change(change, language -> remedy.change(change, language));
    }

    /** A change and its sentence. */
    ChangeData change(Change change, Function<Language, String> sentence) {
        return new ChangeData(
                places.of(change.path()),
                Values.toBe(change.before(), change.path()),
                Values.toBe(change.after(), change.path()),
                change.open(),
                Words.in(asked.languages(), sentence));
    }
}
