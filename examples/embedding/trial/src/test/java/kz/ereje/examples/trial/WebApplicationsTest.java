package kz.ereje.examples.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The applications that listen: each is started once, asked by several at a time, and stopped. */
class WebApplicationsTest {

    static final List<String> APPLICATIONS = List.of("servlet", "boot-3", "boot-4", "quarkus");
    private static final int AT_A_TIME = 8;

    /** The port that the pages name. */
    private static final String PORT = "8080";

    /** One fault that every reader of dossiers tells in words of the language. */
    private static final byte[] NO_DOSSIER = "{\"decisoins\": []}".getBytes(StandardCharsets.UTF_8);

    static Stream<Arguments> applications() {
        return APPLICATIONS.stream()
                .flatMap(application -> Javas.all().stream().map(java -> Arguments.of(application, java)));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void theCommandOfThePageAnswersEveryDossierAsTheLibraryDoes(String application, Path java) throws Exception {
        int port = Client.freePort();
        try (Started started = Started.by(java, at(port, Page.of(application).start()))) {
            Client client = Client.of(port);
            client.waitFor(started);
            everyDossierIsAnswered(client);
            whatIsNoDossierIsRefused(client);
            assertThat(started.told()).as("what is written in its log").doesNotContain("DEBUG");
        }
    }

    private static List<String> at(int port, List<String> command) {
        assertThat(command).anyMatch(word -> word.contains(PORT));
        return command.stream()
                .map(word -> word.replace(PORT, String.valueOf(port)))
                .toList();
    }

    private static void everyDossierIsAnswered(Client client) throws Exception {
        List<Callable<Void>> asked = new ArrayList<>();
        for (Path dossier : Library.dossiers()) {
            asked.add(() -> {
                HttpResponse<byte[]> answer = client.check(Files.readAllBytes(dossier), "kk");
                assertThat(answer.statusCode()).as(dossier.toString()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/json");
                assertThat(answer.body()).as(dossier.toString()).isEqualTo(Library.answer(dossier));
                return null;
            });
        }
        ExecutorService clients = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            for (Future<Void> answered : clients.invokeAll(asked)) {
                answered.get();
            }
        } finally {
            clients.shutdown();
        }
    }

    private static void whatIsNoDossierIsRefused(Client client) throws Exception {
        refused(client, "kk-KZ, ru;q=0.5", "өріс");
        refused(client, "ru", "пол");
        refused(client, "en", "field");
    }

    private static void refused(Client client, String language, String word) throws Exception {
        HttpResponse<byte[]> answer = client.check(NO_DOSSIER, language);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("decisoins", word)
                .doesNotContain("Exception");
    }
}
