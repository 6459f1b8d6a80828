package kz.ereje.examples.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;
import org.junit.jupiter.api.Test;

/** Many at once: each is answered, as if it were alone. */
class LoadTest {

    private static final int CLIENTS = 32;
    private static final int EACH = 12;

    private static final List<String> EXAMPLES =
            List.of("lease-without-consent.json", "budget-approved.json", "planned-lease.json", "lease-with-gaps.json");

    private static byte[] direct(byte[] dossier) throws UnreadableDossierException {
        return Reports.json(Running.CHECKER
                .check(Dossiers.read("request", dossier), Dossiers.sha256(dossier))
                .data());
    }

    private static List<Integer> run(Running running) throws Exception {
        List<byte[]> dossiers = EXAMPLES.stream().map(Running::example).toList();
        List<byte[]> answers = new ArrayList<>();
        for (byte[] dossier : dossiers) {
            answers.add(direct(dossier));
        }
        AtomicInteger number = new AtomicInteger();
        Callable<List<Integer>> client = () -> {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                int which = number.getAndIncrement() % dossiers.size();
                HttpResponse<byte[]> response = running.post("/api/check", dossiers.get(which));
                statuses.add(response.statusCode());
                if (response.statusCode() == 200) {
                    assertThat(response.body()).isEqualTo(answers.get(which));
                } else {
                    assertThat(new String(response.body(), StandardCharsets.UTF_8))
                            .contains("\"busy\"");
                }
            }
            return statuses;
        };
        return all(client);
    }

    private static List<Integer> all(Callable<List<Integer>> client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<List<Integer>> done : threads.invokeAll(Collections.nCopies(CLIENTS, client))) {
                statuses.addAll(done.get());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void isAnsweredWholeWhereThereIsRoomToWait() throws Exception {
        ServiceLimits wide =
                new ServiceLimits(100_000, 10_000_000, Duration.ofSeconds(60), 2, 64, Duration.ofSeconds(60));
        try (Running running = Running.with(Running.CHECKER, wide)) {
            List<Integer> before = running.service().left();
            assertThat(run(running)).hasSize(CLIENTS * EACH).containsOnly(200);
            assertThat(running.service().left()).isEqualTo(before);
        }
    }

    @Test
    void isAnsweredOrToldToComeAgain() throws Exception {
        ServiceLimits narrow =
                new ServiceLimits(100_000, 10_000_000, Duration.ofSeconds(60), 1, 1, Duration.ofSeconds(60));
        try (Running running = Running.with(Running.CHECKER, narrow)) {
            List<Integer> before = running.service().left();
            assertThat(run(running)).hasSize(CLIENTS * EACH).containsOnly(200, 503);
            assertThat(running.service().left()).isEqualTo(before);
        }
    }
}
