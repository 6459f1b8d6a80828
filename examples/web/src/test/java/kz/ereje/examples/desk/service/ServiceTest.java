package kz.ereje.examples.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.Reports;
import kz.ereje.model.decision.DecisionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {

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

    private static JsonNode problem(HttpResponse<byte[]> response, int status, String code) {
        JsonNode problem = Running.json(response.body());
        assertThat(response.statusCode()).as(problem.toString()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.toString()).doesNotContain("COMPLIANT", "\"outcome\"", "Exception", "\tat ");
        return problem;
    }

    @Test
    void answersWhatTheLibraryAnswers() throws Exception {
        HttpResponse<byte[]> response = running.post("/api/check", LEASE);

        byte[] direct = Reports.json(Running.CHECKER
                .check(Dossiers.read("request", LEASE), Dossiers.sha256(LEASE))
                .data());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.body()).isEqualTo(direct);
    }

    @Test
    void answersAsTheParametersSay() throws Exception {
        HttpResponse<byte[]> response = running.post(
                "/api/check?lang=ru&on=2026-05-04&mode=direct&kinds=lease&remedies=false&evidence=false&actWords=true"
                        + "&outcomes=violated,undetermined&exhibits=12.1.3",
                LEASE);

        CheckOptions options = CheckOptions.defaults()
                .withoutRemedies()
                .on(LocalDate.of(2026, 5, 4))
                .in(Mode.DIRECT)
                .onlyKinds(DecisionKind.LEASE)
                .requiringExhibits(List.of("12.1.3"));
        DataOptions data = DataOptions.everything()
                .in(Language.RU)
                .with(Outcome.VIOLATED, Outcome.UNDETERMINED)
                .withRemedies(false)
                .withEvidence(false)
                .withActWords(true);
        assertThat(response.body())
                .isEqualTo(Reports.json(Running.CHECKER
                        .check(Dossiers.read("request", LEASE), options, Dossiers.sha256(LEASE))
                        .data(data)));
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .contains("\"ru\"")
                .doesNotContain("\"en\"");
    }

    @Test
    void readsABom() throws Exception {
        byte[] bom = ("\uFEFF" + new String(LEASE, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertThat(running.post("/api/check", bom).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"unit\": }", "garbage", "{} {}", "\u0000\u0001"})
    void refusesWhatIsNoJson(String body) throws Exception {
        problem(running.post("/api/check", body), 400, "not-json");
        problem(running.post("/api/interview", body), 400, "not-json");
    }

    @Test
    void refusesOtherCharsets() throws Exception {
        byte[] latin = "{\"unit\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        problem(running.post("/api/interview", latin), 400, "not-json");
        assertThat(running.post("/api/check", latin).statusCode()).isBetween(400, 422);
        byte[] wide = new String(LEASE, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
        assertThat(running.post("/api/check", wide).statusCode()).isBetween(400, 422);
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2026-02-30",
        "on, 1800-01-01",
        "on, today",
        "lang, de",
        "lang, ''",
        "mode, fast",
        "'mode', 'engine,direct'",
        "kinds, rent",
        "remedies, no",
        "exhibits, 99.9",
        "outcomes, bad",
        "decisions, 'a,,b'",
    })
    void refusesWhatAParameterCannotBe(String name, String value) throws Exception {
        HttpResponse<byte[]> response = running.post("/api/check?" + name + "=" + value, LEASE);
        assertThat(problem(response, 400, "bad-parameter").path("detail").asText())
                .contains(name);
    }

    @Test
    void refusesParametersThatItDoesNotKnow() throws Exception {
        JsonNode problem = problem(running.post("/api/check?remedy=false", LEASE), 400, "unknown-parameter");
        assertThat(problem.path("detail").asText()).contains("remedy").contains("remedies");
        problem(running.get("/health?x=1"), 400, "unknown-parameter");
        problem(running.post("/api/check?on=2026-01-01&on=2026-01-02", LEASE), 400, "bad-parameter");
    }

    @Test
    void namesEachPlaceOfWhatIsNoDossier() throws Exception {
        JsonNode problem = problem(
                running.post(
                        "/api/check?lang=en", "{\"unit\": 7,\n \"decisions\": [{\"id\": \"d\", \"kind\": \"rent\"}]}"),
                422,
                "no-dossier");

        assertThat(problem.path("problems").findValuesAsText("pointer")).contains("/unit", "/decisions/0/kind");
        JsonNode unit = problem.path("problems").get(0);
        assertThat(unit.path("line").asInt()).isEqualTo(1);
        assertThat(unit.path("sentence").asText()).isNotBlank();
        problem(running.post("/api/check", "[".repeat(50_000)), 422, "no-dossier");
        problem(running.post("/api/interview", "[".repeat(50_000)), 422, "too-deep");
    }

    @Test
    void speaksTheLanguageAskedFor() throws Exception {
        for (Language language : Language.values()) {
            String title = Words.say(language, "title.not-json");
            assertThat(problem(running.post("/api/check?lang=" + language.code(), "{"), 400, "not-json")
                            .path("title")
                            .asText())
                    .isEqualTo(title);
            HttpResponse<byte[]> accepted = running.send(running.posting("/api/check", new byte[] {'{'})
                    .header("Accept-Language", language.code() + ";q=0.9, de"));
            assertThat(problem(accepted, 400, "not-json").path("title").asText())
                    .isEqualTo(title);
            assertThat(accepted.headers().firstValue("Content-Language")).contains(language.code());
        }
        assertThat(problem(running.post("/api/check", "{"), 400, "not-json")
                        .path("title")
                        .asText())
                .isEqualTo(Words.say(Language.KK, "title.not-json"));
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

    @Test
    void showsItsSchemasAndItsHealth() throws Exception {
        assertThat(running.get("/api/schema/dossier").body())
                .isEqualTo(Dossiers.schema().getBytes(StandardCharsets.UTF_8));
        assertThat(running.get("/api/schema/report").body())
                .isEqualTo(Reports.schema().getBytes(StandardCharsets.UTF_8));
        JsonNode health = Running.json(running.get("/health").body());
        assertThat(health.path("status").asText()).isEqualTo("up");
        assertThat(health.path("ruleBaseSha256").asText())
                .isEqualTo(Running.CHECKER.edition().ruleBaseSha256());
    }

    @Test
    void tellsTheAct() throws Exception {
        JsonNode all = Running.json(running.get("/api/regulation").body());
        JsonNode russian = Running.json(running.get("/api/regulation?lang=ru").body());

        assertThat(all.path("provisions"))
                .hasSize(Running.CHECKER.regulation().provisions().size());
        JsonNode provision = russian.path("provisions").get(5);
        assertThat(provision.path("text").asText()).isNotBlank();
        assertThat(provision.path("unofficialTranslation").has("ru")).isTrue();
        assertThat(provision.path("unofficialTranslation").has("en")).isFalse();
        assertThat(all.path("provisions").get(5).path("citation")).hasSize(3);
    }
}
