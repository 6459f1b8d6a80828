package kz.ereje.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ereje.proof.Proof;
import org.junit.jupiter.api.Test;

/** Every mutant of the law before the cases and examples: at least 98 of 100 are noticed, and each of the others is known with its reason. */
class LawMutationIT {

    private static final String COMMAND = "mvn -Plaw-mutation -pl rules-api/proof -am test";
    private static final int COURTS = 2;

    /** After a change of the law or of the cases {@code -Dereje.write-survivors=true} lists the survivors anew; the reasons of new ones are yours. */
    @Test
    void theCasesNoticeAlmostEveryChangeOfTheLaw() throws Exception {
        Law law = Law.woven();
        Set<Integer> unnoticed = new ConcurrentSkipListSet<>();
        int cases = judge(law, unnoticed);
        List<Mutant> survivors = law.mutants().stream()
                .filter(mutant -> unnoticed.contains(mutant.id()))
                .toList();
        record(law, survivors, cases);
        Set<String> keys = survivors.stream().map(Mutant::key).collect(Collectors.toCollection(TreeSet::new));
        if (Boolean.getBoolean("ereje.write-survivors")) {
            Survivors.write(keys);
        }
        assertThat(keys)
                .as("survivors, each of which is listed with its reason")
                .containsExactlyInAnyOrderElementsOf(Survivors.listed());
        assertThat(law.mutants()).hasSizeGreaterThan(4_000);
        assertThat(survivors.size() * 100)
                .as("two of a hundred")
                .isLessThanOrEqualTo(law.mutants().size() * 2);
    }

    private static int judge(Law law, Set<Integer> unnoticed) throws Exception {
        ConcurrentLinkedQueue<Mutant> waiting = new ConcurrentLinkedQueue<>(law.mutants());
        ExecutorService workers = Executors.newFixedThreadPool(COURTS);
        try {
            List<Future<Integer>> courts = new ArrayList<>();
            for (int place = 0; place < COURTS; place++) {
                courts.add(workers.submit(() -> judge(Court.of(law), waiting, unnoticed)));
            }
            int cases = 0;
            for (Future<Integer> court : courts) {
                cases = court.get();
            }
            return cases;
        } finally {
            workers.shutdownNow();
        }
    }

    private static int judge(Court court, ConcurrentLinkedQueue<Mutant> waiting, Set<Integer> unnoticed) {
        for (Mutant next = waiting.poll(); next != null; next = waiting.poll()) {
            if (court.notices(next).isEmpty()) {
                unnoticed.add(next.id());
                System.out.println("survivor (" + court.passing(next) + " pass it): " + next.key());
            }
        }
        return court.cases();
    }

    private static void record(Law law, List<Mutant> survivors, int cases) {
        Map<String, Object> figures = new LinkedHashMap<>();
        int all = law.mutants().size();
        figures.put("mutants", all);
        figures.put("noticed", all - survivors.size());
        figures.put("survivors, each with its reason", survivors.size());
        figures.put("noticed, percent", Math.floor((all - survivors.size()) * 10_000.0 / all) / 100);
        figures.put("operators", law.by(Mutant::operator).size());
        figures.put("cases and examples", cases);
        List<List<?>> rows = new ArrayList<>();
        rows.addAll(rows("provision", law, survivors, Mutant::provision));
        rows.addAll(rows("operator", law, survivors, mutant -> mutant.operator().does()));
        Proof.record(
                "law-mutation",
                "The cases and examples alone notice when the law is changed in one small place",
                COMMAND,
                figures,
                List.of("by", "name", "mutants", "noticed"),
                rows);
    }

    private static List<List<?>> rows(String by, Law law, List<Mutant> survivors, Function<Mutant, String> name) {
        Map<String, Long> survived = survivors.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
        List<List<?>> rows = new ArrayList<>();
        new TreeMap<>(law.by(name))
                .forEach((key, mutants) ->
                        rows.add(List.of(by, key, mutants.size(), mutants.size() - survived.getOrDefault(key, 0L))));
        return rows;
    }
}
