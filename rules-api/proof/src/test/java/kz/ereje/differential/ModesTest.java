package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.kb.DirectPath;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Questions;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.Verified;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import kz.ereje.proof.Proof;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The engine and the direct path say the same: every answer of every rule, and every byte of a report. */
class ModesTest {

    private static final long DECISIONS = Long.getLong("ereje.modes.decisions", 100_000);
    private static final int REPORTS = Integer.getInteger("ereje.modes.reports", 300);
    private static final int WAVE = 10_000;

    private static final LivelyDossiers DOSSIERS = LivelyDossiers.ofCases();

    @Test
    void everyAnswerOfASampleIsTheSame() {
        compare(20_000, 60);
    }

    @Test
    @Tag("long")
    void everyAnswerIsTheSame() {
        Proof.record(
                "modes",
                "The engine and the direct path say the same",
                "mvn -Psoak -pl rules-api/proof -am test",
                compare(DECISIONS, REPORTS));
    }

    private static Map<String, Object> compare(long decisions, int reports) {
        ConcurrentLinkedQueue<ResolvedDecision> differing = new ConcurrentLinkedQueue<>();
        RuleBase engine = RuleBase.load(Catalogue.read());
        Verified both = new Verified(engine, DirectPath.through(engine), differing::add);
        AtomicLong asked = new AtomicLong();
        AtomicLong answers = new AtomicLong();
        long made = 0;
        while (asked.get() < decisions) {
            Stream.concat(made == 0 ? CaseFiles.dossiers().stream() : Stream.empty(), generated(made, made + WAVE))
                    .parallel()
                    .flatMap(dossier -> new Resolver(dossier, Questions.TERMS).all().stream())
                    .map(both::evaluate)
                    .forEach(evaluation -> count(evaluation, asked, answers));
            made += WAVE;
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("decisions", asked.get());
        figures.put("answers of rules", answers.get());
        figures.put("decisions on which they differ", differing.size());
        figures.put("reports compared byte by byte, in each of three languages and as JSON", reports);
        theSameBytes(reports);
        assertThat(differing).isEmpty();
        return figures;
    }

    private static void count(Evaluation evaluation, AtomicLong asked, AtomicLong answers) {
        assertThat(evaluation.failures()).isEmpty();
        asked.incrementAndGet();
        answers.addAndGet(evaluation.findings().size());
    }

    private static Stream<Dossier> generated(long from, long to) {
        return LongStream.range(from, to).parallel().mapToObj(DOSSIERS::of).flatMap(dossier -> dossier.stream());
    }

    private static void theSameBytes(int reports) {
        ComplianceChecker engine = ComplianceChecker.create(Mode.ENGINE);
        ComplianceChecker direct = ComplianceChecker.create(Mode.DIRECT);
        List<String> differing = generated(0, reports)
                .filter(dossier -> !bytes(engine, dossier).equals(bytes(direct, dossier)))
                .map(dossier -> dossier.decisions().toString())
                .toList();
        assertThat(differing).isEmpty();
    }

    private static String bytes(ComplianceChecker checker, Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(bytes, checker.edition())) {
            writer.add("dossier", checker.check(dossier));
            for (Language language : Language.values()) {
                bytes.writeBytes(new ReportText(language, true, false)
                        .of("dossier", checker.check(dossier))
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
