package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.ereje.api.internal.report.DecisionRows;
import kz.ereje.api.internal.report.Judge;
import kz.ereje.api.internal.report.RuleRow;
import kz.ereje.kb.WatchedRules;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;
import kz.ereje.proof.Proof;
import kz.ereje.proof.Rewritten;
import org.junit.jupiter.api.Test;

/**
 * Sixteen threads ask one rule base. Every dossier carries a tag of its own: no answer may bear another's, and neither sessions nor
 * memory may grow. The build asks a few hundred times, the profile {@code soak} a hundred thousand times in each thread.
 */
class SoakTest {

    private static final int THREADS = 16;
    private static final int CHECKS = Integer.getInteger("ereje.soak.checks", 500);
    private static final int PAPERS = 48;
    private static final long SLACK_BYTES = 24L << 20;

    private final WatchedRules rules = WatchedRules.load();
    private final Judge judge = new Judge(Catalogue.read(), rules.base());

    @Test
    void noThreadSeesWhatIsAnothers() throws Exception {
        everyThread(CHECKS / 10);
        long before = heap();
        int sessions = rules.sessions();
        everyThread(CHECKS);
        long growth = heap() - before;
        assertThat(rules.sessions()).isLessThanOrEqualTo(THREADS).isGreaterThan(0);
        assertThat(growth).as("bytes that stay after all checks").isLessThan(SLACK_BYTES);

        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("threads", THREADS);
        figures.put("checks in each", CHECKS);
        figures.put("answers of another's dossier", 0);
        figures.put("sessions kept before and after", sessions + " and " + rules.sessions());
        figures.put("growth of the heap, KiB", growth >> 10);
        Proof.record(
                "soak",
                "Sixteen threads, one rule base: no cross-talk, no growth",
                "mvn -Psoak -pl rules-api/proof -am test",
                figures);
    }

    private void everyThread(int checks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<Integer>) () -> asked(thread, checks))
                    .toList();
            for (Future<Integer> asked : threads.invokeAll(tasks)) {
                assertThat(asked.get()).isEqualTo(checks);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each thread asks dossiers that no other thread has. */
    private int asked(int thread, int checks) {
        List<Cases.Case> cases = Cases.all();
        List<Dossier> papers = IntStream.range(0, PAPERS)
                .mapToObj(i -> cases.get((i * 37 + thread * 131) % cases.size()).dossier())
                .map(dossier -> Rewritten.renamed(dossier, id -> "t" + thread + "-" + id))
                .toList();
        List<List<String>> alone = papers.stream().map(this::answer).toList();
        for (int i = 0; i < checks; i++) {
            List<String> answer = answer(papers.get(i % PAPERS));
            assertThat(answer).isEqualTo(alone.get(i % PAPERS));
            assertThat(answer.get(0)).startsWith("t" + thread + "-");
        }
        return checks;
    }

    private List<String> answer(Dossier dossier) {
        return judge.all(judge.examined(dossier)).stream().map(SoakTest::answer).toList();
    }

    private static String answer(DecisionRows decision) {
        StringBuilder answer = new StringBuilder(decision.decision().id());
        decision.rows()
                .forEach(row -> answer.append(' ')
                        .append(row.outcome())
                        .append(row.rules().stream()
                                .map(RuleRow::usedFacts)
                                .toList()
                                .hashCode()));
        return answer.toString();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
