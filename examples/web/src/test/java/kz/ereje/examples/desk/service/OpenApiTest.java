package kz.ereje.examples.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.javalin.http.HandlerType;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.ComplianceChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description says what the service does: all of it, and nothing else. */
class OpenApiTest {

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.small();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static void requireValid(Schema schema, byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
    }

    @Test
    void namesEveryRouteAndNoOther() {
        Set<String> described = new TreeSet<>();
        Operation.all()
                .forEach(operation ->
                        described.add(operation.method().toUpperCase(Locale.ROOT) + " " + operation.path()));
        Set<String> routes = new TreeSet<>();
        running.service()
                .paths()
                .forEach((path, methods) -> methods.stream()
                        .filter(method -> !Set.of(HandlerType.HEAD.name(), HandlerType.OPTIONS.name())
                                .contains(method))
                        .forEach(method -> routes.add(method + " " + path)));
        assertThat(described).isEqualTo(routes).hasSize(7);
    }

    /** Were a reference lost, everything would be valid. */
    @Test
    void hasSchemasThatRefuse() {
        for (Operation operation : Operation.all()) {
            for (Iterator<String> names =
                            operation.described().path("responses").fieldNames();
                    names.hasNext(); ) {
                String status = names.next();
                boolean free = status.equals("200")
                        && Set.of("dossierSchema", "reportSchema", "openapi")
                                .contains(operation
                                        .described()
                                        .path("operationId")
                                        .asText());
                assertThat(operation.schema(status).validate(free ? "[]" : "{}", InputFormat.JSON))
                        .as(operation.path() + " " + status)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void namesTheParametersThatAreTaken() throws Exception {
        for (Operation operation : Operation.all()) {
            Set<String> described = new TreeSet<>();
            operation
                    .described()
                    .path("parameters")
                    .forEach(each -> described.add(each.path("$ref").asText()));
            HttpResponse<byte[]> refused = send(operation, "?unknown=1", new byte[0]);
            String detail = Running.json(refused.body()).path("detail").asText();
            Set<String> taken = new TreeSet<>();
            String list = detail.substring(detail.lastIndexOf(": ") + 2, detail.length() - 1);
            for (String name : list.split(", ", -1)) {
                taken.add("#/components/parameters/" + name);
            }
            assertThat(described).as(operation.path()).isEqualTo(taken);
        }
    }

    private static HttpResponse<byte[]> send(Operation operation, String query, byte[] body) throws Exception {
        return operation.method().equals("get")
                ? running.get(operation.path() + query)
                : running.post(operation.path() + query, body);
    }

    @Test
    void hasExamplesThatAreAnsweredAsItSays() throws Exception {
        int sent = 0;
        for (Operation operation : Operation.all()) {
            JsonNode examples = operation.described().at("/requestBody/content/application~1json/examples");
            if (examples.isMissingNode()) {
                requireAnswered(operation, send(operation, "", new byte[0]));
                sent++;
            }
            for (JsonNode example : examples) {
                byte[] body = example.path("value").toString().getBytes(StandardCharsets.UTF_8);
                requireAnswered(operation, send(operation, "", body));
                sent++;
            }
        }
        assertThat(sent).isEqualTo(10);
    }

    private static void requireAnswered(Operation operation, HttpResponse<byte[]> response) {
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        requireValid(operation.schema("200"), response.body());
    }

    @Test
    void hasExamplesOfParametersThatAreTaken() throws Exception {
        int sent = 0;
        for (Operation operation : Operation.all()) {
            JsonNode example = operation.described().at("/requestBody/content/application~1json/examples");
            byte[] body = example.isMissingNode()
                    ? new byte[0]
                    : example.elements().next().path("value").toString().getBytes(StandardCharsets.UTF_8);
            for (JsonNode reference : operation.described().path("parameters")) {
                JsonNode parameter =
                        Operation.DESCRIBED.at(reference.path("$ref").asText().substring(1));
                String query = "?" + parameter.path("name").asText() + "=" + value(parameter.path("example"));
                requireAnswered(operation, send(operation, query, body));
                sent++;
            }
        }
        assertThat(sent).isGreaterThan(20);
    }

    private static String value(JsonNode example) {
        if (!example.isArray()) {
            return example.asText();
        }
        List<String> parts = new ArrayList<>();
        example.forEach(part -> parts.add(part.asText()));
        return String.join(",", parts);
    }

    @Test
    void namesEveryStatusThatThereIs() throws Exception {
        for (Operation operation : Operation.all()) {
            Set<String> described = new TreeSet<>();
            for (Iterator<String> names =
                            operation.described().path("responses").fieldNames();
                    names.hasNext(); ) {
                described.add(names.next());
            }
            Set<String> seen = new TreeSet<>(Set.of("200"));
            for (Provoked each : operation.method().equals("get") ? forGet() : forPost()) {
                HttpResponse<byte[]> response = each.answer(operation.path());
                String status = String.valueOf(response.statusCode());
                seen.add(status);
                assertThat(described).as(operation.path()).contains(status);
                requireValid(operation.schema(status), response.body());
            }
            assertThat(seen).as(operation.path()).isEqualTo(described);
        }
    }

    /** A request that is refused. */
    private interface Provoked {
        HttpResponse<byte[]> answer(String path) throws Exception;
    }

    private static List<Provoked> forGet() {
        return List.of(
                path -> running.get(path + "?x=1"),
                path -> running.send(running.to(path).header("Accept", "text/html")));
    }

    private static List<Provoked> forPost() {
        byte[] small = "{\"dossier\": {}}".getBytes(StandardCharsets.UTF_8);
        ServiceLimits none = new ServiceLimits(1_000, 0, Duration.ofSeconds(9), 1, 1, Duration.ofSeconds(9));
        ServiceLimits late = new ServiceLimits(9_000, 90_000, Duration.ofMillis(-1), 1, 1, Duration.ofSeconds(9));
        ComplianceChecker failing = Running.CHECKER.observedBy(check -> {
            throw new Running.Fault();
        });
        return List.of(
                path -> running.post(path, "{"),
                path -> running.send(running.posting(path, small).header("Accept", "text/html")),
                path -> running.post(path, new byte[200_000]),
                path -> running.send(running.to(path).POST(BodyPublishers.ofByteArray(small))),
                path -> running.post(path, small),
                path -> other(none, Running.CHECKER, path, small),
                path -> other(late, Running.CHECKER, path, small),
                path -> other(Running.SMALL, failing, path, example(path)));
    }

    private static HttpResponse<byte[]> other(ServiceLimits limits, ComplianceChecker checker, String path, byte[] body)
            throws Exception {
        try (Running other = Running.with(checker, limits)) {
            return other.post(path, body);
        }
    }

    private static byte[] example(String path) {
        return Operation.DESCRIBED
                .path("paths")
                .path(path)
                .at("/post/requestBody/content/application~1json/examples")
                .elements()
                .next()
                .path("value")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
