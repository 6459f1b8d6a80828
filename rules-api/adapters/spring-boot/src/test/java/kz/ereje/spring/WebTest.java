package kz.ereje.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Reports;
import kz.ereje.model.Limits;
import kz.ereje.spring.application.Application;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** A whole application, asked over a port. */
class WebTest {

    private static final byte[] NO_DOSSIER = "{\"decisoins\": [],\n \"unit\": 7}".getBytes(StandardCharsets.UTF_8);

    private final List<ConfigurableApplicationContext> started = new ArrayList<>();

    private ConfigurableApplicationContext start(String... keys) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
        arguments.addAll(List.of(keys));
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Application.class).run(arguments.toArray(String[]::new));
        started.add(context);
        return context;
    }

    @AfterEach
    void stop() {
        started.forEach(ConfigurableApplicationContext::close);
    }

    private static HttpResponse<byte[]> post(
            ConfigurableApplicationContext context, String path, byte[] body, String language) throws Exception {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", language)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static byte[] library(DataOptions options) throws Exception {
        return Reports.json(ComplianceChecker.create()
                .check(Dossiers.read("lease", Examples.lease()))
                .data(options));
    }

    /** Whichever JSON library writes the application's other answers. */
    @ParameterizedTest
    @ValueSource(strings = {"jackson", "gson"})
    void aControllerTakesADossierAndReturnsItsReport(String mapper) throws Exception {
        HttpResponse<byte[]> answer = post(
                start("--spring.mvc.converters.preferred-json-mapper=" + mapper), "/check", Examples.lease(), "kk");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo(library(DataOptions.everything()));
    }

    /** However the application's JSON library is set up. */
    @Test
    void aControllerReturnsTheDataOfAReport() throws Exception {
        HttpResponse<byte[]> answer =
                post(start("--spring.jackson.property-naming-strategy=SNAKE_CASE"), "/data", Examples.lease(), "kk");
        assertThat(answer.body()).isEqualTo(library(DataOptions.everything()));
    }

    @Test
    void whatTheLibraryDoesNotTakeIsTooLargeWhateverTheLimit() throws Exception {
        byte[] body = new byte[Limits.MAX_BYTES + 1];
        HttpResponse<byte[]> answer = post(start("--ereje.max-dossier-size=64MB"), "/check", body, "en");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(String.valueOf(Limits.MAX_BYTES));
    }

    @Test
    void aDossierGoesOutAsItCameIn() throws Exception {
        HttpResponse<byte[]> answer = post(start(), "/echo", Examples.lease(), "kk");
        assertThat(Dossiers.read("answer", answer.body())).isEqualTo(Dossiers.read("lease", Examples.lease()));
    }

    @Test
    void theKeysChooseWhatAReportHolds() throws Exception {
        HttpResponse<byte[]> answer = post(
                start("--ereje.languages=ru", "--ereje.only-what-matters=true", "--ereje.remedies=false"),
                "/check",
                Examples.lease(),
                "kk");
        assertThat(answer.body())
                .isEqualTo(library(DataOptions.whatMatters(Language.RU).withRemedies(false)));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, не принято, ошибок",
        "en-GB, refused, Faults",
        "kk, қабылданған жоқ, қате",
        "de, қабылданған жоқ, қате"
    })
    void whatIsNoDossierIsRefusedInTheCallersLanguage(String language, String title, String detail) throws Exception {
        HttpResponse<byte[]> answer = post(start(), "/check", NO_DOSSIER, language);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("title").asText()).contains(title);
        assertThat(problem.path("detail").asText()).contains(detail, "2");
        assertThat(problem.path("problems").findValuesAsText("pointer")).contains("/decisoins", "/unit");
        assertThat(problem.path("problems").findValuesAsText("line")).containsExactly("1", "2");
        assertThat(problem.path("problems").get(0).path("sentence").asText()).contains("decisoins");
    }

    @Test
    void aDossierAboveTheLimitIsTooLarge() throws Exception {
        int size = Examples.lease().length;
        assertThat(post(start("--ereje.max-dossier-size=" + size + "B"), "/check", Examples.lease(), "en")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> answer =
                post(start("--ereje.max-dossier-size=" + (size - 1) + "B"), "/check", Examples.lease(), "en");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("too large", String.valueOf(size - 1));
    }

    @Test
    void droolsIsQuietUnlessTheApplicationSaysOtherwise() {
        assertThat(start("--logging.level.root=debug").getEnvironment().getProperty(QuietDrools.LEVEL))
                .isEqualTo("info");
        assertThat(start("--logging.level.org.drools=trace").getEnvironment().getProperty(QuietDrools.LEVEL))
                .isEqualTo("trace");
        ConfigurableEnvironment off = new SpringApplicationBuilder(Object.class)
                .web(WebApplicationType.NONE)
                .run("--ereje.enabled=false")
                .getEnvironment();
        assertThat(off.getProperty(QuietDrools.LEVEL)).isNull();
    }
}
