package kz.ereje.examples.desk.service;

import static kz.ereje.examples.desk.service.Refusal.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request: addresses, methods, types, lengths. */
class ProtocolTest {

    private static final byte[] LEASE = Running.example("lease-without-consent.json");

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.small();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/check/more", "/api/schema", "/api/"})
    void knowsNothingElse(String path) throws Exception {
        problem(running.get(path), 404, "not-found");
        problem(running.post(path, LEASE), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/api/check|OPTIONS, POST",
                "HEAD|/api/check|OPTIONS, POST",
                "DELETE|/api/check|OPTIONS, POST",
                "PUT|/api/interview|OPTIONS, POST",
                "POST|/health|GET, HEAD, OPTIONS",
                "PATCH|/api/schema/report|GET, HEAD, OPTIONS",
            })
    void takesNoOtherMethod(String method, String path, String allowed) throws Exception {
        HttpResponse<byte[]> response =
                running.send(running.to(path).method(method, HttpRequest.BodyPublishers.ofByteArray(LEASE)));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains(allowed);
        if (!method.equals("HEAD")) {
            problem(response, 405, "method-not-allowed");
        }
    }

    @Test
    void answersHeadAndOptions() throws Exception {
        HttpResponse<byte[]> head =
                running.send(running.to("/api/schema/report").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        HttpResponse<byte[]> options =
                running.send(running.to("/api/check").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).contains("OPTIONS, POST");
    }

    /** What no client library sends. */
    @ParameterizedTest
    @CsvSource({
        "FOO /api/check, 405",
        "TRACE /api/check, 405",
        "FOO /health, 405",
        "FOO /api/nothing, 404",
        "GET /api, 404",
        "GET /health?a=%zz, 400",
        "GET /api/regulation?lang=%, 400",
        "GET /api/regulation?lang, 400",
        "GET /api/regulation?, 200",
        "GET /api/regulation?lang=%6bk, 200",
        "GET /api/../health, 404",
        "GET /api/%2e%2e/%2e%2e/etc/passwd, 400",
    })
    void answersStrangeRequests(String request, int status) throws Exception {
        try (Socket socket = running.socket()) {
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContain("Exception", "Jetty");
        }
    }

    @Test
    void tellsClientsThatCannotCount() throws Exception {
        try (Socket socket = running.socket()) {
            String head = "POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            String request = head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"broken-body\"");
        }
    }

    @Test
    void answersNothingButJson() throws Exception {
        for (String accept : List.of("text/html", "application/xml, text/*", "application/json;q=0")) {
            problem(running.send(running.posting("/api/check", LEASE).header("Accept", accept)), 406, "not-acceptable");
        }
        for (String accept : List.of("*/*", "text/html, application/json;q=0.5", "APPLICATION/*")) {
            HttpResponse<byte[]> taken = running.send(running.to("/health").header("Accept", accept));
            assertThat(taken.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesNothingButPlainJson() throws Exception {
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "application/json;charset=windows-1251")) {
            HttpRequest.Builder request = running.to("/api/check").header("Content-Type", type);
            HttpResponse<byte[]> response = running.send(request.POST(HttpRequest.BodyPublishers.ofByteArray(LEASE)));
            problem(response, 415, "unsupported-type");
            assertThat(response.headers().firstValue("Accept")).contains("application/json");
        }
        HttpResponse<byte[]> untold =
                running.send(running.to("/api/check").POST(HttpRequest.BodyPublishers.ofByteArray(LEASE)));
        problem(untold, 415, "unsupported-type");
        HttpResponse<byte[]> gzip =
                running.send(running.posting("/api/check", zipped(LEASE)).header("Content-Encoding", "gzip"));
        problem(gzip, 415, "unsupported-encoding");
        HttpRequest.Builder utf8 =
                running.to("/api/check").header("Content-Type", "Application/JSON; charset=\"UTF-8\"");
        assertThat(running.send(utf8.POST(HttpRequest.BodyPublishers.ofByteArray(LEASE)))
                        .statusCode())
                .isEqualTo(200);
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void takesBodiesThatDoNotTellTheirLength() throws Exception {
        assertThat(chunked(LEASE).statusCode()).isEqualTo(200);
        problem(chunked(new byte[150_000]), 413, "too-large");
        problem(running.post("/api/check", new byte[150_000]), 413, "too-large");
        problem(running.post("/api/interview", new byte[150_000]), 413, "too-large");
    }

    private static HttpResponse<byte[]> chunked(byte[] body) throws IOException, InterruptedException {
        return running.send(running.to("/api/check")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }
}
