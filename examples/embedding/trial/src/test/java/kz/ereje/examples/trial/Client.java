package kz.ereje.examples.trial;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Somebody who asks an application that listens on a port of this machine. */
record Client(HttpClient http, int port) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static Client of(int port) {
        return new Client(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port);
    }

    HttpResponse<byte[]> check(byte[] dossier, String language) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/check"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofByteArray(dossier))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Waits until the application answers. */
    void waitFor(Started started) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (started.alive() && Instant.now().isBefore(end)) {
            try {
                check(new byte[0], "en");
                return;
            } catch (ConnectException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("It does not listen: " + started.told());
    }
}
