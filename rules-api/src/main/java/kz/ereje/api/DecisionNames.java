package kz.ereje.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.ereje.api.internal.report.FactLabels;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * What the decisions of a report are called: by title, day and kind; those that have all of these in common also by the first record that each
 * of them names and no other does, such as the meeting, the property, the recipient, else by a number.
 */
final class DecisionNames {

    private final Map<DecisionResult, String> names = new IdentityHashMap<>();
    private final FactLabels labels;
    private final Language language;

    DecisionNames(Report report, Language language) {
        this.labels = new FactLabels(report.dossier());
        this.language = language;
        Map<String, List<DecisionResult>> alike = new LinkedHashMap<>();
        report.decisions()
                .forEach(decision -> alike.computeIfAbsent(
                                new Summary(decision, language).name(), name -> new ArrayList<>())
                        .add(decision));
        alike.forEach(this::name);
    }

    /** What a decision of the report is called. */
    String of(DecisionResult decision) {
        return Objects.requireNonNull(names.get(decision), "a decision of another report");
    }

    private void name(String name, List<DecisionResult> decisions) {
        if (decisions.size() == 1) {
            names.put(decisions.get(0), name);
            return;
        }
        Optional<List<String>> telling = telling(decisions);
        for (int i = 0; i < decisions.size(); i++) {
            DecisionResult decision = decisions.get(i);
            names.put(
                    decision,
                    telling.isPresent()
                            ? new Summary(decision, language).name(telling.get().get(i))
                            : filled(name, i + 1));
        }
    }

    private String filled(String name, int number) {
        return Lexicon.fill(language, Lexicon.word("summary.numbered"), Map.of("name", name, "n", number));
    }

    private Optional<List<String>> telling(List<DecisionResult> decisions) {
        return schema(decisions.get(0).decision()).fields().stream()
                .filter(field -> field.holding() == Field.Holding.REFERENCE)
                .map(field -> decisions.stream()
                        .map(decision -> value(decision.decision(), field))
                        .flatMap(Optional::stream)
                        .toList())
                .filter(values -> new HashSet<>(values).size() == decisions.size())
                .findFirst();
    }

    private static RecordSchema<?> schema(Decision decision) {
        return RecordSchema.of(((Record) decision).getClass());
    }

    private Optional<String> value(Decision decision, Field field) {
        Fact<?> fact = schema(decision).fact((Record) decision, field.name());
        return fact instanceof Fact.Known<?> ? Optional.of(labels.value(fact, language)) : Optional.empty();
    }
}
