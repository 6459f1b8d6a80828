package kz.ereje.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each guard between the desk and other pages, other programs and other machines: SECURITY names them. */
class GuardsTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private @Nullable Visitor running;

    /** A handler that fails at once looks at no request. */
    private static final Context UNASKED = (Context) Proxy.newProxyInstance(
            Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                throw new AssertionError(method);
            });

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void aDesk() throws IOException {
        Files.copy(Path.of("../dossiers/planned-lease.json"), folder.resolve("a.json"));
        running = new Visitor(folder, Language.RU);
    }

    @AfterEach
    void stopped() {
        visitor().close();
    }

    private Visitor visitor() {
        return Objects.requireNonNull(running);
    }

    /** Written byte for byte, since a client would not send another host than the one that it asks. */
    private String raw(String... lines) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), visitor().port())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String host() {
        return "127.0.0.1:" + visitor().port();
    }

    @Test
    void anotherNameOfThisMachineIsNotAnswered() throws Exception {
        String key = "Authorization: Bearer " + Visitor.KEY;
        assertThat(raw("GET / HTTP/1.1", "Host: " + host(), key)).startsWith("HTTP/1.1 200");
        for (String other : List.of("evil.example:" + visitor().port(), "127.0.0.1", "127.0.0.1:1", "")) {
            String answer = raw("GET / HTTP/1.1", "Host: " + other, key);
            assertThat(answer)
                    .as(other)
                    .startsWith("HTTP/1.1 40")
                    .doesNotContain("planned-lease")
                    .doesNotContain("<h1>");
        }
    }

    @Test
    void nothingIsShownWithoutTheKeyOfThisStart() throws Exception {
        for (String path : List.of(
                "/", "/dossier?file=a.json", "/api/check", "/desk.css", "/?key=wrong", "/act?key=" + Visitor.KEY)) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(visitor().base() + path)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isIn(401, 403);
            assertThat(answer.body()).as(path).doesNotContain("~tag").doesNotContain("class=\"list\"");
        }
        HttpResponse<String> program = client.send(
                HttpRequest.newBuilder(URI.create(visitor().base() + "/api/regulation?lang=en"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(program.body()).contains("no-key").contains("The key is missing");
        HttpResponse<String> health = client.send(
                HttpRequest.newBuilder(URI.create(visitor().base() + "/health")).build(), BodyHandlers.ofString());
        assertThat(health.statusCode()).isEqualTo(200);
    }

    /** The language in the address is one of three, or nothing. */
    @ParameterizedTest
    @CsvSource({"ru, ru", "kk, kk", "//elsewhere.example, ''"})
    void theAddressSpeaksTheLanguageThatWasAskedFor(String asked, String spoken) throws Exception {
        String base = visitor().base();
        HttpResponse<String> first = client.send(
                HttpRequest.newBuilder(URI.create(base + "/?key=" + Visitor.KEY + "&lang=" + asked))
                        .build(),
                BodyHandlers.ofString());
        String way = first.headers().firstValue("Location").orElseThrow();
        assertThat(way).startsWith("/language?");
        HttpResponse<String> second = client.send(
                HttpRequest.newBuilder(URI.create(base + way))
                        .header(
                                "Cookie",
                                first.headers()
                                        .firstValue("Set-Cookie")
                                        .orElseThrow()
                                        .split(";", 2)[0])
                        .build(),
                BodyHandlers.ofString());
        if (spoken.isEmpty()) {
            assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
        } else {
            assertThat(second.headers().firstValue("Location")).contains("/");
            assertThat(second.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("ereje-language=" + spoken);
        }
    }

    @Test
    void theKeyBecomesACookieThatNoScriptAndNoOtherSiteSees() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(visitor().base() + "/?key=" + Visitor.KEY))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .startsWith("ereje-desk-" + visitor().port());
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create(visitor().base() + "/"))
                        .header("Cookie", cookie.split(";", 2)[0])
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("a.json"));
        for (String origin : List.of("http://evil.example", "null", "http://localhost:1", "https://" + host())) {
            HttpResponse<String> answer = visitor()
                    .send(visitor()
                            .request("/dossier/add?file=a.json&list=actors")
                            .header("Origin", origin)
                            .POST(BodyPublishers.noBody())
                            .build());
            assertThat(answer.statusCode()).as(origin).isEqualTo(403);
        }
        HttpResponse<String> crossSite = visitor()
                .send(visitor()
                        .request("/dossier/add?file=a.json&list=actors")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.noBody())
                        .build());
        assertThat(crossSite.statusCode()).isEqualTo(403);
        assertThat(Files.readAllBytes(folder.resolve("a.json"))).isEqualTo(before);
        HttpResponse<String> own = visitor()
                .send(visitor()
                        .request("/dossier/add?file=a.json&list=actors")
                        .header("Origin", visitor().base())
                        .POST(BodyPublishers.noBody())
                        .build());
        assertThat(own.statusCode()).isEqualTo(303);
    }

    /** Behind a proxy the desk is known by another name, and its forms come from there, over HTTPS. */
    @Test
    void anotherNameIsAnsweredWhereItWasGiven() throws Exception {
        Desk.Settings settings =
                new Desk.Settings(folder, "127.0.0.1", 0, List.of("desk.example"), Visitor.KEY, false, Visitor.CLOCK);
        try (Desk desk = Desk.start(settings);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            String request = String.join(
                    "\r\n",
                    "POST /dossier/add?file=a.json&list=actors HTTP/1.1",
                    "Host: desk.example",
                    "Origin: https://desk.example",
                    "Authorization: Bearer " + Visitor.KEY,
                    "Content-Length: 0",
                    "Connection: close",
                    "",
                    "");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 303");
        }
    }

    @Test
    void noLinkChangesAnything() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("a.json"));
        for (String path :
                List.of("/dossier/add?list=actors&", "/dossier/delete?", "/dossier/duplicate?", "/dossier/restore?")) {
            assertThat(visitor().get(path + "file=a.json").status()).as(path).isIn(404, 405);
        }
        assertThat(Files.readAllBytes(folder.resolve("a.json"))).isEqualTo(before);
    }

    @Test
    void everyAnswerSaysWhatAPageMayLoad() throws Exception {
        for (String path :
                List.of("/", "/nowhere", "/dossier?file=none.json", "/desk.css", "/health", "/api/schema/report")) {
            HttpResponse<String> answer = visitor().send(visitor().request(path).build());
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .contains(Guards.POLICY);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
        assertThat(Guards.POLICY)
                .contains("default-src 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.json",
                "..\\a.json",
                "/etc/passwd",
                "C:\\a.json",
                "sub/../../a.json",
                ".ereje/lock",
                "a.json:b",
                "con.json"
            })
    void theFolderIsNeverLeft(String name) throws Exception {
        Files.writeString(folder.resolveSibling("a.json"), "{\"secret\": true}");
        for (String path : List.of("/dossier", "/dossier/facts", "/dossier/export", "/dossier/states")) {
            Visitor.Page page =
                    visitor().get(path + "?file=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8));
            assertThat(page.status()).as(path).isIn(404, 422);
            assertThat(page.html().html()).doesNotContain("secret").doesNotContain("root:");
        }
    }

    @Test
    void theLanguageLeadsBackToTheDeskOnly() throws Exception {
        for (String back :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "")) {
            HttpResponse<String> answer = visitor()
                    .send(visitor()
                            .request("/language?to=kk&back=" + java.net.URLEncoder.encode(back, StandardCharsets.UTF_8))
                            .build());
            assertThat(answer.headers().firstValue("Location")).as(back).contains("/");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithAPage() throws Exception {
        byte[] large = new byte[54 * 1024 * 1024];
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"dossier\"; filename=\"a.json\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = visitor()
                .send(visitor()
                        .request("/import")
                        .header("Origin", visitor().base())
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArrays(
                                List.of(head, large, "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8))))
                        .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isNotEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).hasSize(1);
        }
    }

    @Test
    void whatFailsIsAPageInTheLanguageOfTheReader() throws Exception {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(visitor().base() + "/dossier?file=none.json"))
                            .header("Authorization", "Bearer " + Visitor.KEY)
                            .header("Accept-Language", language.code())
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo(language.code());
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at kz.ereje");
        }
    }

    /** A stack that is full is a failure like others: it reaches the page that tells it. */
    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, NoClassDefFoundError.class, OutOfMemoryError.class})
    void anErrorOfTheMachineIsToldAsOtherFailures(Class<? extends Error> kind) throws Exception {
        Error error = kind.getDeclaredConstructor().newInstance();
        Endpoint endpoint = new Endpoint(HandlerType.GET, "/", context -> {
            throw error;
        });
        assertThatThrownBy(() -> Desk.answered(endpoint).handle(UNASKED))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(error);
    }
}
