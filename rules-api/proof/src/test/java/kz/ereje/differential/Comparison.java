package kz.ereje.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Row;

/** Asks two evaluators of many dossiers, on all cores, and keeps the first difference of each kind. */
final class Comparison implements AutoCloseable {

    private static final int CHUNK = 500;
    private static final int SHOWN = 4;

    private final Opinion first;
    private final Opinion second;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Tally tally = new Tally();
    private final Map<String, Difference> differences = new TreeMap<>();
    private long differing;
    private long askingMore;
    private long invalid;

    Comparison(Opinion first, Opinion second) {
        this.first = first;
        this.second = second;
    }

    /** What one thread found in its part. */
    private static final class Part {
        private final Tally tally = new Tally();
        private final Map<String, Difference> differences = new TreeMap<>();
        private long differing;
        private long askingMore;
        private long invalid;
    }

    /** Compares the dossiers of the numbers from, to before, to; the answer does not depend on the threads. */
    void run(long from, long to, LongFunction<Optional<Dossier>> dossiers) {
        List<Callable<Part>> parts = new ArrayList<>();
        for (long start = from; start < to; start += CHUNK) {
            long begin = start;
            parts.add(() -> part(begin, Math.min(begin + CHUNK, to), dossiers));
        }
        try {
            for (Future<Part> part : threads.invokeAll(parts)) {
                take(part.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A comparison was cut off", e);
        }
    }

    private Part part(long from, long to, LongFunction<Optional<Dossier>> dossiers) {
        Part part = new Part();
        for (long number = from; number < to; number++) {
            Optional<Dossier> dossier = dossiers.apply(number);
            part.invalid += dossier.isEmpty() ? 1 : 0;
            dossier.ifPresent(made -> compare(made, part));
        }
        return part;
    }

    private void compare(Dossier dossier, Part part) {
        Opinion counting = asked -> {
            List<Map<String, Row>> opinion = first.of(asked);
            part.tally.count(opinion);
            return opinion;
        };
        for (Difference difference : Difference.all(dossier, counting, second)) {
            if (difference.asksMoreOfNotices()) {
                part.askingMore++;
                continue;
            }
            part.differing++;
            part.differences.putIfAbsent(difference.kind(), difference);
        }
    }

    private void take(Part part) {
        tally.add(part.tally);
        invalid += part.invalid;
        differing += part.differing;
        askingMore += part.askingMore;
        part.differences.forEach(differences::putIfAbsent);
    }

    /** How often the first evaluator said what. */
    Tally tally() {
        return tally;
    }

    /** How many numbers gave no dossier. */
    long invalid() {
        return invalid;
    }

    /** How many rows differ. */
    long differing() {
        return differing;
    }

    /** How many rows of notices ask for more than the reference does, all else being the same. */
    long askingMore() {
        return askingMore;
    }

    /** The first difference of each kind, of each provision some at most, in dossiers of which nothing can be taken. */
    List<Difference> smallest() {
        return shown().map(this::smallest).toList();
    }

    private Stream<Difference> shown() {
        Map<String, Integer> ofProvision = new TreeMap<>();
        return differences.values().stream()
                .filter(difference -> ofProvision.merge(difference.provision(), 1, Integer::sum) <= SHOWN);
    }

    private Difference smallest(Difference difference) {
        Dossier small = Shrinking.of(
                difference.dossier(), dossier -> same(dossier, difference).isPresent());
        return same(small, difference).orElseThrow();
    }

    private Optional<Difference> same(Dossier dossier, Difference like) {
        return Difference.all(dossier, first, second).stream()
                .filter(found -> found.kind().equals(like.kind()))
                .findFirst();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
