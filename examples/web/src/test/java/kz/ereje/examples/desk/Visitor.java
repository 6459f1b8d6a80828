package kz.ereje.examples.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A desk over a folder, and somebody who looks at its pages and fills in its forms. */
public final class Visitor implements AutoCloseable {

    static final String KEY = "the-key-of-these-tests";

    /** So that what depends on the day is the same whenever it is tested. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T06:00:00Z"), ZoneOffset.UTC);

    private final Desk desk;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Language language;

    Visitor(Path folder, Language language) throws IOException {
        this.desk = Desk.start(new Desk.Settings(folder, "127.0.0.1", 0, List.of(), KEY, false, CLOCK));
        this.language = language;
    }

    /**
     * A page.
     *
     * @param status its status
     * @param address where it stands, from the root
     * @param html what it says
     */
    record Page(int status, String address, Document html) {

        String text() {
            return html.text();
        }

        String title() {
            return html.select("h1").text();
        }
    }

    String base() {
        return "http://127.0.0.1:" + desk.port();
    }

    int port() {
        return desk.port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base() + path))
                .header("Authorization", "Bearer " + KEY)
                .header("Cookie", "ereje-language=" + language.code());
    }

    HttpResponse<byte[]> bytes(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
    }

    Page get(String path) throws Exception {
        return page(path, send(request(path).build()));
    }

    private Page page(String path, HttpResponse<String> response) throws Exception {
        if (response.statusCode() / 100 == 3) {
            return get(response.headers().firstValue("Location").orElseThrow());
        }
        return new Page(response.statusCode(), path, Jsoup.parse(response.body(), base() + path));
    }

    /** Sends fields, and follows where they lead. */
    Page post(String path, Map<String, List<String>> fields) throws Exception {
        String body = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return page(
                path,
                send(request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base())
                        .POST(BodyPublishers.ofString(body))
                        .build()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends the form of a page as it is shown, with other values under these names. */
    Page submit(Page page, String... namesAndValues) throws Exception {
        Element form = page.html().select("form[method=post]").get(0);
        Map<String, List<String>> fields = fields(form);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return post(form.attr("action"), fields);
    }

    static Map<String, List<String>> fields(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element input : form.select("input, select, textarea")) {
            String type = input.attr("type");
            boolean box = type.equals("radio") || type.equals("checkbox");
            if (type.equals("file") || (box && !input.hasAttr("checked"))) {
                continue;
            }
            String value = input.tagName().equals("select")
                    ? input.select("option[selected]").attr("value")
                    : input.tagName().equals("textarea") ? input.wholeText() : input.attr("value");
            fields.computeIfAbsent(input.attr("name"), none -> new ArrayList<>())
                    .add(value);
        }
        return fields;
    }

    @Override
    public void close() {
        desk.close();
    }
}
