package kz.ereje.examples.desk.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kz.ereje.api.ComplianceChecker;

/** A service that runs, and its client. */
final class Running implements AutoCloseable {

    /** One for all tests, as an application has one. */
    static final ComplianceChecker CHECKER = ComplianceChecker.create();

    /** Small enough that each limit is met by a test. */
    static final ServiceLimits SMALL =
            new ServiceLimits(100_000, 400_000, Duration.ofSeconds(20), 2, 4, Duration.ofSeconds(20));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a check may end in; without a trace, which would fill the log of the tests. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault() {
            super("secret", null, false, false);
        }
    }

    /** The same of what cannot be caught as an exception. */
    static final class LastingFault extends Error {
        private static final long serialVersionUID = 1L;

        LastingFault() {
            super("secret", null, false, false);
        }
    }

    private final Service service;
    private final Javalin app;
    private final HttpClient client = HttpClient.newHttpClient();

    private Running(Service service) {
        this.service = service;
        this.app = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    service.routes(config);
                })
                .start("127.0.0.1", 0);
    }

    static Running with(ComplianceChecker checker, ServiceLimits limits) {
        return new Running(new Service(checker, limits));
    }

    static Running small() {
        return with(CHECKER, SMALL);
    }

    static byte[] example(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "dossiers", name));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    static JsonNode json(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    Service service() {
        return service;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    HttpRequest.Builder posting(String path, byte[] body) {
        return to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    HttpResponse<byte[]> post(String path, byte[] body) throws IOException, InterruptedException {
        return send(posting(path, body));
    }

    HttpResponse<byte[]> post(String path, String body) throws IOException, InterruptedException {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A connection without a client that minds its manners. */
    Socket socket() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), app.port());
    }

    @Override
    public void close() {
        app.stop();
    }
}
