package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.kb.DirectPath;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.Questions;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The cost of a decision as dossiers and the rule base grow: constant for larger dossiers, proportional to the number of rules. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class GrowthBenchmark {

    /** A dossier with many decisions, each with a meeting and a consent. */
    @State(Scope.Benchmark)
    public static class Large {

        /** The mode in which the rules are evaluated. */
        @Param
        public kz.ereje.api.Mode mode;

        /** How many decisions and meetings the dossier has. */
        @Param({"1", "10", "100", "1000"})
        public int decisions;

        private ComplianceChecker checker;
        private Dossier dossier;

        /** Makes the dossier from the first of the load whose decision rests on a consent given at a meeting. */
        @Setup
        public void load() throws IOException, UnreadableDossierException {
            checker = ComplianceChecker.create(mode);
            List<Dossier> load = LoadFile.dossiers();
            for (int i = 0; dossier == null; i++) {
                if (!load.get(i).meetings().isEmpty() && !load.get(i).consents().isEmpty()) {
                    dossier = Grown.of(LoadFile.bytes().get(i), decisions);
                }
            }
        }
    }

    /** The rules, each many times. */
    @State(Scope.Benchmark)
    public static class Many {

        /** The mode in which the rules are evaluated. */
        @Param
        public kz.ereje.api.Mode mode;

        /** How often each rule stands in the rule base. */
        @Param({"1", "2", "10"})
        public int times;

        private Evaluator rules;
        private List<Dossier> dossiers;

        /** Loads the rules and the dossiers. */
        @Setup
        public void load() throws IOException, UnreadableDossierException {
            RuleBase base = Questions.multiplied(times);
            rules = mode == kz.ereje.api.Mode.DIRECT ? DirectPath.through(base) : base;
            dossiers = LoadFile.dossiers();
        }
    }

    /** The whole dossier. */
    @Benchmark
    public Report largeDossier(Large large) {
        return large.checker.check(large.dossier, "");
    }

    /** One decision, evaluated by all the rules. */
    @Benchmark
    public Evaluation manyRules(Many many, OneDecision.Place place) {
        return many.rules.evaluate(new Resolver(place.of(many.dossiers), Questions.TERMS).at(0));
    }
}
