package kz.ereje.examples.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Regulation;
import kz.ereje.examples.desk.folder.DossierFolder;
import kz.ereje.examples.desk.page.Office;
import kz.ereje.examples.desk.page.Pages;

/** A desk that has been started over a folder, until it is closed. Safe for all threads. */
public final class Desk implements AutoCloseable {

    /** A page holds one file of an exhibit at most, and its fields. */
    private static final long MOST_MEGABYTES = 52;

    private final Javalin server;
    private final String key;
    private final String host;

    private Desk(Javalin server, String host, String key) {
        this.server = server;
        this.host = host;
        this.key = key;
    }

    /**
     * Starts a desk.
     *
     * @param folder the folder of dossiers, which is made where it is not there
     * @param host the address that it listens on
     * @param port the port; 0 for a free one
     * @param key the key that a browser has to bring
     * @throws IOException if the folder cannot be opened
     */
    static Desk start(Path folder, String host, int port, String key, Clock clock) throws IOException {
        Office office = new Office(DossierFolder.open(folder), ComplianceChecker.create(), Regulation.load(), clock);
        Set<String> hosts = ConcurrentHashMap.newKeySet();
        Guards guards = new Guards(key, () -> hosts);
        Javalin server = Javalin.create(config -> {
            settings(config);
            guards.routes(config.routes);
            new Pages(office).routes(config.routes);
        });
        server.start(host, port);
        for (String name : List.of(host, "localhost", "127.0.0.1", "[::1]")) {
            hosts.add(name + ":" + server.port());
        }
        return new Desk(server, host, key);
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = 4L * 1024 * 1024;
        config.jetty.multipartConfig.maxFileSize(MOST_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES, SizeUnit.MB);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The address that opens it, with its key. */
    public String address() {
        return "http://" + host + ":" + port() + "/?key=" + key;
    }

    @Override
    public void close() {
        server.stop();
    }
}
