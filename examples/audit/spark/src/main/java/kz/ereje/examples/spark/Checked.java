package kz.ereje.examples.spark;

import java.io.Serializable;
import java.util.Arrays;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a line: a row with an answer and its findings, or with the reason why there is none. The same line gives the same row.
 * Immutable and safe for all threads.
 *
 * @param asking what is asked of the library
 */
record Checked(Asking asking) implements Serializable {

    /** Why a line has no answer: the kinds of its problems, and all of them in words. */
    static final StructType REFUSAL = new StructType()
            .add("codes", new ArrayType(DataTypes.StringType, false), false)
            .add("kk", DataTypes.StringType, false)
            .add("ru", DataTypes.StringType, false)
            .add("en", DataTypes.StringType, false);

    /** All that is known of a line; {@code refusal} is null where there is an answer, and what follows {@code year} where there is none. */
    static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("place", DataTypes.StringType, false)
            .add("sha256", DataTypes.StringType, false)
            .add("refusal", REFUSAL)
            .add("district", DataTypes.StringType, false)
            .add("year", DataTypes.StringType, false)
            .add("region", DataTypes.StringType)
            .add("unit", DataTypes.StringType)
            .add("outcome", DataTypes.StringType)
            .add("totals", Totals.SCHEMA)
            .add("findings", new ArrayType(Findings.SCHEMA, false))
            .add("json", DataTypes.StringType);

    /** The code of a dossier during whose check the program failed. */
    static final String FAILED = "check-failed";

    /** Reads and checks a line. What is thrown while it is checked belongs to the line; where memory ends, the task ends too. */
    Row row(Line line) {
        try {
            return answered(line, asking.answer(line.place(), line.json()));
        } catch (UnreadableDossierException e) {
            String[] codes = e.problems().stream().map(InputProblem::code).toArray(String[]::new);
            return refused(
                    line,
                    RowFactory.create(codes, e.message(Language.KK), e.message(Language.RU), e.message(Language.EN)));
        } catch (RuntimeException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw e;
            }
            return refused(
                    line,
                    RowFactory.create(
                            new String[] {FAILED},
                            failed(Language.KK, e),
                            failed(Language.RU, e),
                            failed(Language.EN, e)));
        }
    }

    private static String failed(Language language, RuntimeException fault) {
        return new Words(language).say("refused.failed", fault.toString());
    }

    private static Row refused(Line line, Row refusal) {
        return RowFactory.create(
                line.id(),
                line.place(),
                Dossiers.sha256(line.json()),
                refusal,
                stated(line.district(), Seat.UNKNOWN),
                stated(line.year(), Seat.UNKNOWN),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Row answered(Line line, Asking.Answer answer) {
        Report report = answer.report();
        Seat seat = Seat.of(report.dossier());
        return RowFactory.create(
                line.id(),
                line.place(),
                report.inputSha256(),
                null,
                stated(line.district(), seat.district()),
                stated(line.year(), Years.of(report.dossier())),
                seat.region(),
                seat.unit(),
                worst(report).name(),
                Totals.row(DecisionTotals.of(report)),
                Findings.of(report, asking.language(), line.year()),
                answer.text());
    }

    private static String stated(@Nullable String stated, String otherwise) {
        return stated == null ? otherwise : stated;
    }

    /** The worst state of the decisions stands for the dossier. */
    private static DecisionState worst(Report report) {
        return Arrays.stream(DecisionState.values())
                .filter(state ->
                        report.decisions().stream().map(DecisionResult::state).anyMatch(state::equals))
                .findFirst()
                .orElseThrow();
    }
}
