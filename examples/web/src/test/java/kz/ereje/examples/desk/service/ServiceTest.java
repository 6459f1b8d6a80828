package kz.ereje.examples.desk.service;

import static kz.ereje.examples.desk.service.Refusal.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
            String title = Words.in(language).say("title.not-json");
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
                .isEqualTo(Words.in(Language.KK).say("title.not-json"));
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
