package kz.ereje.examples.spark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.OpenReason;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What somebody has to look at: a row for each provision of a decision that is broken, open or failed. Holds no state; safe for all threads. */
final class Findings {

    /**
     * The decision's id, kind, exact day and year; the provision, its outcome, the rules to which it owes it, one behind the other; the reason
     * in words; why it is open; and what the decision is worth in tenge, where that is stated.
     */
    static final StructType SCHEMA = new StructType()
            .add("decision", DataTypes.StringType, false)
            .add("kind", DataTypes.StringType, false)
            .add("date", DataTypes.StringType)
            .add("finding_year", DataTypes.StringType, false)
            .add("provision", DataTypes.StringType, false)
            .add("outcome", DataTypes.StringType, false)
            .add("rule", DataTypes.StringType, false)
            .add("reason", DataTypes.StringType, false)
            .add("why", new ArrayType(DataTypes.StringType, false), false)
            .add("amount", DataTypes.LongType);

    private static final List<Outcome> WANTED = List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);

    private Findings() {}

    /** Of all decisions of a report; the year is the one that the input states, else the decision's own. */
    static Row[] of(Report report, Language language, @Nullable String year) {
        return report.decisions().stream()
                .flatMap(decision -> rows(decision).map(row -> row(decision, row, language, year)))
                .toArray(Row[]::new);
    }

    private static Stream<ProvisionResult> rows(DecisionResult decision) {
        return WANTED.stream().flatMap(outcome -> decision.with(outcome).stream());
    }

    private static Row row(DecisionResult decision, ProvisionResult row, Language language, @Nullable String year) {
        return RowFactory.create(
                decision.id(),
                decision.decision().kind().token(),
                decision.decision()
                        .particulars()
                        .date()
                        .asOptional()
                        .map(Object::toString)
                        .orElse(null),
                year == null ? Years.of(decision.decision()) : year,
                row.provision(),
                row.outcome().name(),
                rules(row),
                row.sentence(language),
                row.openFor().stream().map(OpenReason::token).toArray(String[]::new),
                decision.decision().particulars().amount().asOptional().orElse(null));
    }

    private static String rules(ProvisionResult row) {
        return row.ruleOutcomes().entrySet().stream()
                .filter(rule -> rule.getValue() == row.outcome())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }
}
