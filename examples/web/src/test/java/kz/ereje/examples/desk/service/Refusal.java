package kz.ereje.examples.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What every refusal has. */
final class Refusal {

    private Refusal() {}

    /** The problem of an answer that is refused as it should be. */
    static JsonNode problem(HttpResponse<byte[]> response, int status, String code) {
        JsonNode problem = Running.json(response.body());
        assertThat(response.statusCode()).as(problem.toString()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.toString()).doesNotContain("COMPLIANT", "\"outcome\"", "Exception", "\tat ");
        return problem;
    }
}
