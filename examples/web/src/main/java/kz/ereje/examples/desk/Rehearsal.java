package kz.ereje.examples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import kz.ereje.api.ComplianceChecker;

/**
 * Starts a desk, looks at its pages once, and stops: so that the classes that they need can be kept ready for the next start. What it writes lies in
 * a folder of its own.
 *
 * @param folder the folder
 */
record Rehearsal(Path folder) {

    private static final String KEY = "rehearsal-of-the-desk";

    void run(Supplier<ComplianceChecker> checker) throws IOException {
        Desk.Settings settings = new Desk.Settings(folder, "127.0.0.1", 0, List.of(), KEY, false, Clock.systemUTC());
        try (Desk desk = Desk.start(settings, checker)) {
            String base = "http://127.0.0.1:" + desk.port();
            get(base, "/");
            get(base, "/new/office?kind=lease");
            String page = post(base, "/new/office?kind=lease", "territories[0].name=A");
            get(base, page);
            get(base, page.replace("/dossier/ask", "/dossier"));
            get(base, page.replace("/dossier/ask", "/dossier/facts"));
            get(base, "/");
        }
    }

    private static HttpURLConnection open(String base, String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Authorization", "Bearer " + KEY);
        return connection;
    }

    private static void get(String base, String path) throws IOException {
        try (InputStream page = open(base, path).getInputStream()) {
            page.readAllBytes();
        }
    }

    /** Where the answer leads. */
    private static String post(String base, String path, String entered) throws IOException {
        HttpURLConnection connection = open(base, path);
        connection.setDoOutput(true);
        try (OutputStream body = connection.getOutputStream()) {
            String[] field = entered.split("=", 2);
            body.write((URLEncoder.encode(field[0], StandardCharsets.UTF_8) + "=" + field[1])
                    .getBytes(StandardCharsets.UTF_8));
        }
        return connection.getHeaderField("Location");
    }
}
