package kz.ereje.examples.benchmarks.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Programs that ask for checks at the same time, each for the next one as soon as it has its answer. */
public final class Clients {

    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int BUSY = 503;
    private static final int PATIENCE_S = 60;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI check;
    private final List<byte[]> dossiers;
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private final List<Double> micros = new ArrayList<>();

    /**
     * Nothing asked yet.
     *
     * @param dossiers what is sent, one after the other and again from the first
     */
    public Clients(URI address, List<byte[]> dossiers) {
        this.check = address.resolve("/api/check");
        this.dossiers = dossiers;
    }

    /** Asks for so long. */
    public void ask(int clients, Duration during) throws InterruptedException {
        long end = System.nanoTime() + during.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            threads.execute(() -> askUntil(end));
        }
        threads.shutdown();
        if (!threads.awaitTermination(during.toSeconds() + PATIENCE_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A client was not answered");
        }
    }

    private void askUntil(long end) {
        List<Double> own = new ArrayList<>();
        while (System.nanoTime() < end) {
            byte[] dossier = dossiers.get(Math.floorMod(number.getAndIncrement(), dossiers.size()));
            long before = System.nanoTime();
            int status = status(dossier);
            if (status == OK) {
                own.add((System.nanoTime() - before) / 1e3);
            } else if (status == TOO_MANY || status == BUSY) {
                busy.incrementAndGet();
            } else {
                errors.incrementAndGet();
            }
        }
        synchronized (micros) {
            micros.addAll(own);
        }
    }

    /** The status of an answer that was received whole; 0 where there was none. */
    private int status(byte[] dossier) {
        HttpRequest request = HttpRequest.newBuilder(check)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(dossier))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** How many were told to come again. */
    public int busy() {
        return busy.get();
    }

    /** How many got another answer than a report, or none. */
    public int errors() {
        return errors.get();
    }

    /** The times of those that got their report. */
    public List<Double> times() {
        synchronized (micros) {
            return List.copyOf(micros);
        }
    }
}
