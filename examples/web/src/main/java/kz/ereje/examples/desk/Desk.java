package kz.ereje.examples.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.examples.desk.folder.DossierFolder;
import kz.ereje.examples.desk.page.ErrorPages;
import kz.ereje.examples.desk.page.Office;
import kz.ereje.examples.desk.page.Pages;
import kz.ereje.examples.desk.service.Service;

/** A desk that has been started, until it is closed. Safe for all threads. */
public final class Desk implements AutoCloseable {

    /** A page holds one file of an exhibit at most, and its fields. */
    private static final long MOST_MEGABYTES = 52;

    private final Javalin server;
    private final Settings settings;

    /**
     * How a desk is started.
     *
     * @param folder the folder of dossiers, which is made where it is not there; not touched where pages are not wanted
     * @param host the address that it listens on
     * @param port the port; 0 for a free one
     * @param names further names under which it may be asked, as behind a proxy, each with its port where it has one
     * @param key the key that a browser or a program has to bring
     * @param apiOnly whether it answers other programs only, and has no pages
     * @param clock tells the day
     */
    public record Settings(
            Path folder, String host, int port, List<String> names, String key, boolean apiOnly, Clock clock) {}

    private Desk(Javalin server, Settings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * Starts a desk.
     *
     * @throws IOException if the folder cannot be opened
     */
    public static Desk start(Settings settings) throws IOException {
        return start(settings, ComplianceChecker::create);
    }

    /** The same with a checker that may still be being made. */
    static Desk start(Settings settings, Supplier<ComplianceChecker> making) throws IOException {
        DossierFolder folder = settings.apiOnly() ? null : DossierFolder.open(settings.folder());
        ComplianceChecker checker = making.get();
        Set<String> hosts = ConcurrentHashMap.newKeySet();
        Set<String> origins = ConcurrentHashMap.newKeySet();
        Service service = new Service(checker);
        Guards guards = new Guards(settings.key(), hosts, origins, context -> withoutKey(service, context));
        Pages pages =
                folder == null ? null : new Pages(new Office(folder, checker, checker.regulation(), settings.clock()));
        Javalin server = Javalin.create(config -> {
            limits(config);
            guards.routes(config.routes);
            service.routes(config);
            if (pages != null) {
                pages.routes(config.routes);
            }
        });
        server.start(settings.host(), settings.port());
        known(settings, server.port(), hosts, origins);
        return new Desk(server, settings);
    }

    /** Programs are told as programs read it, people as people do. */
    private static void withoutKey(Service service, Context context) {
        if (context.path().startsWith("/api/")) {
            service.refuseWithoutKey(context);
        } else {
            ErrorPages.noKey(context);
        }
    }

    /** A proxy in front of it speaks HTTPS to browsers, as it should, so that their forms come from there. */
    private static void known(Settings settings, int port, Set<String> hosts, Set<String> origins) {
        for (String name : List.of(settings.host(), "localhost", "127.0.0.1", "[::1]")) {
            hosts.add(name + ":" + port);
            origins.add("http://" + name + ":" + port);
        }
        for (String name : settings.names()) {
            hosts.add(name);
            origins.add("http://" + name);
            origins.add("https://" + name);
        }
    }

    private static void limits(JavalinConfig config) {
        config.router.handlerWrapper(Desk::answered);
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.multipartConfig.maxFileSize(MOST_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES, SizeUnit.MB);
    }

    /** Whatever fails is told by a page: a stack that is full would else end as a blank one. */
    static Handler answered(Endpoint endpoint) {
        return context -> {
            try {
                endpoint.handler.handle(context);
            } catch (LinkageError | VirtualMachineError | AssertionError e) {
                throw new IllegalStateException("A handler failed", e);
            }
        };
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The address that opens it: with its key where it has pages. */
    public String address() {
        String base = "http://" + settings.host() + ":" + port() + "/";
        return settings.apiOnly() ? base : base + "?key=" + settings.key();
    }

    @Override
    public void close() {
        server.stop();
    }
}
