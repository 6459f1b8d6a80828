package kz.ereje.examples.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kz.ereje.api.ComplianceChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever is slow, large, many or broken gets an answer that says so, and takes nothing from the others. */
@Timeout(120)
class LimitsTest {

    private static final byte[] LEASE = Running.example("lease-without-consent.json");
    private static final Duration SOON = Duration.ofMillis(400);

    /** The head of a request with a body of such a length, and the start of the body. */
    private static byte[] begun(int length, String start) {
        return ("POST /api/check?lang=en HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + length + "\r\n\r\n" + start)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static ServiceLimits reading(Duration reading) {
        ServiceLimits small = Running.SMALL;
        return new ServiceLimits(
                small.bodyBytes(), small.allBodiesBytes(), reading, small.atOnce(), small.waiting(), small.patience());
    }

    @Test
    void cutsABodyThatDrips() throws Exception {
        try (Running running = Running.with(Running.CHECKER, reading(SOON));
                Socket socket = running.socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(begun(90_000, "{"));
            // Never silent for as long as the server bears, and never done.
            Thread dripping = new Thread(() -> drip(out));
            dripping.start();
            String answer = answer(socket);
            dripping.interrupt();

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("application/problem+json", "\"too-slow\"");
            assertThat(running.service().left()).isEqualTo(fresh());
        }
    }

    private static void drip(OutputStream out) {
        try {
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException e) {
            // Cut.
        }
    }

    private static List<Integer> fresh() {
        return new Service(Running.CHECKER, Running.SMALL).left();
    }

    @Test
    void cutsABodyThatStops() throws Exception {
        try (Running running = Running.with(Running.CHECKER, reading(SOON));
                Socket socket = running.socket()) {
            socket.getOutputStream().write(begun(90_000, "{\"unit\":"));

            assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").contains("\"too-slow\"");
            assertThat(running.post("/api/check", LEASE).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void outlivesClientsThatLeave() throws Exception {
        try (Running running = Running.small()) {
            for (int i = 0; i < 20; i++) {
                try (Socket socket = running.socket()) {
                    socket.getOutputStream().write(begun(90_000, "{\"unit\": \"" + "x".repeat(40_000)));
                }
            }
            assertThat(running.post("/api/check", LEASE).statusCode()).isEqualTo(200);
            awaitFresh(running);
        }
    }

    /** What the clients held is given back as soon as the server has seen them leave. */
    private static void awaitFresh(Running running) throws InterruptedException {
        while (!running.service().left().equals(fresh())) {
            Thread.sleep(20);
        }
    }

    @Test
    void saysThatABodyIsTooLargeBeforeItIsSent() throws Exception {
        try (Running running = Running.small();
                Socket socket = running.socket()) {
            String head = new String(begun(2_000_000_000, ""), StandardCharsets.US_ASCII)
                    .replace("Host:", "Expect: 100-continue\r\nHost:");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            InputStream in = socket.getInputStream();
            assertThat(new String(in.readNBytes(13), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413 ");
        }
    }

    @Test
    void holdsNoMoreBodiesThanItHasRoomFor() throws Exception {
        ServiceLimits small = Running.SMALL;
        ServiceLimits tight = new ServiceLimits(
                small.bodyBytes(), 1024, small.reading(), small.atOnce(), small.waiting(), small.patience());
        try (Running running = Running.with(Running.CHECKER, tight)) {
            HttpResponse<byte[]> response = running.post("/api/check", LEASE);
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).contains("1");
            assertThat(running.service().left().get(0)).isEqualTo(1);
            assertThat(running.post("/api/check", "{").statusCode()).isEqualTo(400);
        }
    }

    /** One works, one waits, the third is told to come again; then the one that has waited for too long. */
    @Test
    void refusesWhenTooManyWait() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ComplianceChecker held = Running.CHECKER.observedBy(check -> {
            inside.countDown();
            await(go);
            return check.get();
        });
        ServiceLimits one = new ServiceLimits(100_000, 1_000_000, Duration.ofSeconds(20), 1, 1, Duration.ofSeconds(20));
        try (Running running = Running.with(held, one)) {
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> status(running));
            await(inside);
            CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> status(running));
            while (running.service().left().get(1) > 0) {
                Thread.sleep(10);
            }
            HttpResponse<byte[]> third = running.post("/api/check?lang=en", LEASE);
            assertThat(third.statusCode()).isEqualTo(503);
            assertThat(third.headers().firstValue("Retry-After")).contains("1");
            assertThat(running.get("/health").statusCode()).isEqualTo(200);
            go.countDown();
            assertThat(first.get()).isEqualTo(200);
            assertThat(second.get()).isEqualTo(200);
            assertThat(running.post("/api/check", LEASE).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void letsNobodyWaitForEver() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ComplianceChecker held = Running.CHECKER.observedBy(check -> {
            inside.countDown();
            await(go);
            return check.get();
        });
        ServiceLimits impatient =
                new ServiceLimits(100_000, 1_000_000, Duration.ofSeconds(20), 1, 5, Duration.ofMillis(50));
        try (Running running = Running.with(held, impatient)) {
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> status(running));
            await(inside);
            assertThat(status(running)).isEqualTo(503);
            go.countDown();
            assertThat(first.get()).isEqualTo(200);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static int status(Running running) {
        try {
            return running.post("/api/check", LEASE).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tellsItsOwnFaultsWithoutWhatIsInside() throws Exception {
        for (boolean error : new boolean[] {true, false}) {
            ComplianceChecker failing = Running.CHECKER.observedBy(check -> {
                if (error) {
                    throw new Running.LastingFault();
                }
                throw new Running.Fault();
            });
            try (Running running = Running.with(failing, Running.SMALL)) {
                for (String path : List.of("/api/check?lang=en", "/api/interview?lang=en")) {
                    String lease = new String(LEASE, StandardCharsets.UTF_8);
                    String body = path.contains("check") ? lease : "{\"dossier\": " + lease + "}";
                    HttpResponse<byte[]> response = running.post(path, body);
                    String answer = new String(response.body(), StandardCharsets.UTF_8);
                    assertThat(response.statusCode()).isEqualTo(500);
                    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
                    assertThat(answer).contains("\"failed\"").doesNotContain("secret", "\tat ", "kz.ereje");
                }
                assertThat(running.service().left()).isEqualTo(fresh());
            }
        }
    }
}
