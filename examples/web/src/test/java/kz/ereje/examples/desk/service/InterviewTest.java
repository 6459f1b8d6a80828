package kz.ereje.examples.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Interview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {

    private static final String GAPS = "lease-with-gaps.json";

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.small();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static ObjectNode request(JsonNode dossier) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.set("dossier", dossier);
        return request;
    }

    private static ObjectNode answering(JsonNode dossier, String path, JsonNode value) {
        ObjectNode request = request(dossier);
        request.putArray("answers").addObject().put("path", path).set("value", value);
        return request;
    }

    private static JsonNode asked(JsonNode request) throws Exception {
        HttpResponse<byte[]> response =
                running.post("/api/interview", request.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return Running.json(response.body());
    }

    @Test
    void asksWhatTheLibraryAsks() throws Exception {
        byte[] dossier = Running.example(GAPS);
        Interview direct = Interview.of(Running.CHECKER, Dossiers.read("x", dossier));

        JsonNode answer = asked(request(Running.json(dossier)));

        assertThat(answer.path("questions").findValuesAsText("path"))
                .isEqualTo(direct.questions().stream()
                        .map(question -> question.fact().path().pointer())
                        .toList())
                .hasSizeGreaterThan(5);
        assertThat(answer.path("next").asText())
                .isEqualTo(answer.at("/questions/0/path").asText());
        assertThat(answer.path("dossier"))
                .isEqualTo(Running.json(Dossiers.write(direct.dossier()).getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.at("/progress/open").asInt())
                .isEqualTo(direct.progress().open());
        assertThat(answer.at("/progress/settled").asInt())
                .isEqualTo(direct.progress().settled());
    }

    /** Answers whatever is asked by what the answer itself offers, to the end, or until nothing but questions that were answered is left. */
    @Test
    void leadsToAnEnd() throws Exception {
        JsonNode answer = asked(request(Running.json(Running.example(GAPS))));
        Set<String> answered = new HashSet<>();
        for (int turn = 0; turn < 60 && !answer.path("next").isNull(); turn++) {
            JsonNode question = answer.path("questions").get(0);
            String path = question.path("path").asText();
            assertThat(answered.add(path)).as(path).isTrue();
            answer = asked(answering(answer.path("dossier"), path, value(question)));
            assertThat(answer.at("/dossier" + path).isMissingNode()).as(path).isFalse();
        }
        assertThat(answer.path("next").isNull()).isTrue();
        assertThat(answered).hasSizeGreaterThan(5);
        assertThat(answer.at("/progress/open").asInt()).isZero();
    }

    private static JsonNode value(JsonNode question) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        JsonNode answer = question.path("answer");
        return switch (answer.path("kind").asText()) {
            case "day" -> json.textNode("2026-02-01");
            case "number" -> json.numberNode(3);
            case "yes-no" -> json.booleanNode(true);
            case "word" -> answer.at("/options/0/value");
            case "list" -> json.arrayNode();
            case "reference" ->
                answer.path("options").isEmpty() ? json.textNode("none") : answer.at("/options/0/value");
            case "text" -> json.textNode("№ 7");
            default -> throw new AssertionError(question.toString());
        };
    }

    @Test
    void addsRecordsAndTakesAnswersBack() throws Exception {
        JsonNode dossier = Running.json(Running.example(GAPS));
        ObjectNode request = request(dossier);
        request.putArray("answers")
                .addObject()
                .put("path", "/exhibits/-")
                .putObject("value")
                .put("id", "paper");
        JsonNode more = asked(request);
        assertThat(more.at("/dossier/exhibits/0/id").asText()).isEqualTo("paper");

        JsonNode unit = dossier.at("/decisions/0/decidedBy");
        assertThat(unit.isMissingNode()).isFalse();
        JsonNode less = asked(answering(dossier, "/decisions/0/decidedBy", JsonNodeFactory.instance.nullNode()));
        assertThat(less.at("/dossier/decisions/0/decidedBy").isMissingNode()).isTrue();
        assertThat(less.path("questions").findValuesAsText("path")).contains("/decisions/0/decidedBy");
    }

    @Test
    void namesTheAnswerThatIsWrong() throws Exception {
        JsonNode dossier = Running.json(Running.example(GAPS));
        JsonNode wrong = problem(
                answering(dossier, "/decisions/0/date", JsonNodeFactory.instance.textNode("2026-02-30")), "no-dossier");
        assertThat(wrong.at("/problems/0/pointer").asText()).isEqualTo("/answers/0/value");
        assertThat(wrong.at("/problems/0/code").asText()).isEqualTo("impossible-day");

        JsonNode actor = Running.json("{\"id\": \"x\", \"kind\": \"king\"}".getBytes(StandardCharsets.UTF_8));
        JsonNode added = problem(answering(dossier, "/actors/-", actor), "no-dossier");
        assertThat(added.at("/problems/0/pointer").asText()).isEqualTo("/answers/0/value/kind");

        ObjectNode broken = dossier.deepCopy();
        broken.put("unit", 7);
        assertThat(problem(request(broken), "no-dossier")
                        .at("/problems/0/pointer")
                        .asText())
                .isEqualTo("/dossier/unit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|no-interview",
                "{}|no-interview",
                "7|no-interview",
                "{\"dossier\": []}|no-interview",
                "{\"dossier\": {}, \"answers\": {}}|no-interview",
                "{\"dossier\": {}, \"answer\": []}|no-interview",
                "{\"dossier\": {}, \"answers\": [7]}|no-answer",
                "{\"dossier\": {}, \"answers\": [{\"path\": \"/a\"}]}|no-answer",
                "{\"dossier\": {}, \"answers\": [{\"path\": 7, \"value\": 1}]}|no-answer",
                "{\"dossier\": {}, \"answers\": [{\"path\": \"/a\", \"value\": 1, \"x\": 1}]}|no-answer",
                "{\"dossier\": {}, \"answers\": [{\"path\": \"a\", \"value\": 1}]}|no-place",
                "{\"dossier\": {}, \"answers\": [{\"path\": \"\", \"value\": 1}]}|no-place",
                "{\"dossier\": {}, \"answers\": [{\"path\": \"/a/b\", \"value\": 1}]}|no-place",
                "{\"dossier\": {\"a\": []}, \"answers\": [{\"path\": \"/a/0\", \"value\": 1}]}|no-place",
                "{\"dossier\": {\"a\": [1]}, \"answers\": [{\"path\": \"/a/0\", \"value\": null}]}|no-place",
                "{\"dossier\": {\"a\": [1]}, \"answers\": [{\"path\": \"/a/1\", \"value\": 2}]}|no-place",
                "{\"dossier\": {}, \"answers\": [{\"path\": \"/a/-\", \"value\": null}]}|no-place",
                "{\"dossier\": {\"a\": [1]}, \"answers\": [{\"path\": \"/a/x\", \"value\": 1}]}|no-place",
                "{\"dossier\": {}}|no-dossier",
            })
    void refusesOtherBodies(String body, String code) throws Exception {
        problem(Running.json(body.getBytes(StandardCharsets.UTF_8)), code);
    }

    /** Which of the two is meant nobody knows. */
    @Test
    void refusesMembersThatAreNamedTwice() throws Exception {
        String twice = "{\"dossier\": {\"unit\": \"a\", \"unit\": \"b\"}}";
        HttpResponse<byte[]> response = running.post("/api/interview", twice);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Running.json(response.body()).path("code").asText()).isEqualTo("not-json");
    }

    private static JsonNode problem(JsonNode request, String code) throws Exception {
        HttpResponse<byte[]> response =
                running.post("/api/interview", request.toString().getBytes(StandardCharsets.UTF_8));
        JsonNode problem = Running.json(response.body());
        assertThat(response.statusCode()).as(problem.toString()).isEqualTo(422);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        return problem;
    }
}
