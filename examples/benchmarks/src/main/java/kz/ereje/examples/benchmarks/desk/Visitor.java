package kz.ereje.examples.benchmarks.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Somebody with a browser: keeps the cookie of the desk, sends forms, and goes where an answer leads. For one thread. */
public final class Visitor {

    private static final int OK = 200;
    private static final int REFUSED = 422;
    private static final String BOUNDARY = "----benchmark-of-the-desk";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    /** Nothing looked at yet. */
    public Visitor(URI address) {
        this.base = address.resolve("/");
    }

    /**
     * A page that was received whole.
     *
     * @param address where it stands
     * @param html what it says
     * @param refused whether it is shown again, since what was entered did not fit
     * @param micros microseconds from the request, redirects included
     */
    public record Page(URI address, String html, boolean refused, double micros) {

        /** How many dossiers it lists. */
        public int lines() {
            return Jsoup.parse(html).select("table.list tbody tr").size();
        }
    }

    /** The page of an address. */
    public Page get(URI address) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(base.resolve(address)));
    }

    /** The page of a path. */
    public Page get(String path) throws IOException, InterruptedException {
        return get(URI.create(path));
    }

    /** Sends a form, and gives the page that it leads to. */
    Page post(FilledForm form) throws IOException, InterruptedException {
        String origin = base.toString().substring(0, base.toString().length() - 1);
        return sent(HttpRequest.newBuilder(base.resolve(form.action()))
                .header("Origin", origin)
                .header(
                        "Content-Type",
                        form.parts()
                                ? "multipart/form-data; boundary=" + BOUNDARY
                                : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.parts() ? parts(form) : encoded(form))));
    }

    private static String encoded(FilledForm form) {
        return fields(form, (name, value) -> encoded(name) + "=" + encoded(value))
                .collect(Collectors.joining("&"));
    }

    private static String parts(FilledForm form) {
        return fields(
                        form,
                        (name, value) -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                                + "\"\r\n\r\n" + value + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    }

    private static Stream<String> fields(FilledForm form, BinaryOperator<String> written) {
        return form.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> written.apply(field.getKey(), value)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest asked = request.header("Accept-Language", "kk").build();
        long before = System.nanoTime();
        HttpResponse<String> response = client.send(asked, BodyHandlers.ofString());
        double micros = (System.nanoTime() - before) / 1e3;
        if (response.statusCode() != OK && response.statusCode() != REFUSED) {
            throw new IllegalStateException(asked.uri() + " answered " + response.statusCode());
        }
        return new Page(response.uri(), response.body(), response.statusCode() == REFUSED, micros);
    }
}
