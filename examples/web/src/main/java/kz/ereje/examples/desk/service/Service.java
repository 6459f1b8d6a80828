package kz.ereje.examples.desk.service;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;

/**
 * The check over HTTP, for programs: JSON in, JSON out, nothing kept. Every request gets an answer in JSON or a problem by RFC 9457 in a
 * language of its caller. It has no accounts; what stands in front of it asks who somebody is. Safe for all threads.
 */
public final class Service {

    private static final String GET = "GET";
    private static final String POST = "POST";

    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.QUERY,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.OPTIONS,
            HandlerType.TRACE);

    private final Exchange exchange;
    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final Bodies bodies;
    private final Turns turns;
    private final ServiceLimits limits;

    private record Route(String method, Call.Answering answering) {

        /** What can be asked of it. */
        Set<String> methods() {
            return new TreeSet<>(method.equals(GET) ? Set.of(GET, "HEAD", "OPTIONS") : Set.of(POST, "OPTIONS"));
        }
    }

    private record Health(String status, String act, String ruleBaseSha256, String release) {}

    /** The service of this checker, with limits that suit the machine. */
    public Service(ComplianceChecker checker) {
        this(checker, ServiceLimits.here());
    }

    Service(ComplianceChecker checker, ServiceLimits limits) {
        this.limits = limits;
        this.bodies = new Bodies(limits);
        this.turns = new Turns(limits);
        this.exchange = new Exchange(bodies);
        CheckCall check = new CheckCall(checker, bodies, turns);
        routes.put("/api/check", new Route(POST, check));
        routes.put("/api/interview", new Route(POST, new InterviewCall(checker, check, bodies, turns)));
        routes.put("/api/schema/dossier", fixed(Dossiers.schema().getBytes(StandardCharsets.UTF_8)));
        routes.put("/api/schema/report", fixed(Reports.schema().getBytes(StandardCharsets.UTF_8)));
        routes.put("/api/regulation", new Route(GET, new RegulationCall(checker)));
        routes.put("/api/openapi.json", fixed(Json.resource("openapi.json")));
        routes.put("/health", fixed(health(checker.edition())));
    }

    private static Route fixed(byte[] json) {
        return new Route(GET, call -> {
            call.query().only("lang");
            return json;
        });
    }

    private static byte[] health(Report.Edition edition) {
        return Json.bytes(new Health("up", edition.act(), edition.ruleBaseSha256(), edition.release()));
    }

    /** The paths, each with the methods that it has. */
    Map<String, Set<String>> paths() {
        Map<String, Set<String>> paths = new LinkedHashMap<>();
        routes.forEach((path, route) -> paths.put(path, route.methods()));
        return paths;
    }

    /** The room for bodies that is left, in KiB, and the places for checks: what is taken and not given back would be missing. */
    List<Integer> left() {
        return List.of(bodies.room(), turns.free());
    }

    /**
     * Adds the routes to an application: all of {@code /api/} and {@code /health}. Bounds how long a connection of the server may be silent
     * in the middle of a request.
     */
    public void routes(JavalinConfig config) {
        config.jetty.modifyHttpConfiguration(
                http -> http.setIdleTimeout(limits.reading().toMillis()));
        for (String path : List.of("/api/*", "/health")) {
            config.routes.before(path, this::refuseStrangeMethod);
        }
        for (HandlerType method : METHODS) {
            routes.forEach((path, route) ->
                    config.routes.addHttpHandler(method, path, context -> answer(context, method.name(), route)));
            config.routes.addHttpHandler(method, "/api/*", this::notFound);
        }
    }

    private void answer(Context context, String method, Route route) {
        String allowed = String.join(", ", route.methods());
        if (!route.methods().contains(method)) {
            exchange.answer(context, call -> {
                throw Refused.with(405, "method-not-allowed", "Allow", allowed);
            });
        } else if (method.equals("OPTIONS")) {
            context.header("Allow", allowed);
            context.status(204);
        } else {
            exchange.answer(context, route.answering());
        }
    }

    /** A method that no route can be added for would be told in plain text. */
    private void refuseStrangeMethod(Context context) {
        String method = context.req().getMethod();
        if (METHODS.stream().noneMatch(known -> known.name().equals(method))) {
            Route route = routes.get(context.path());
            if (route == null) {
                notFound(context);
            } else {
                answer(context, method, route);
            }
            context.skipRemainingHandlers();
        }
    }

    /** Answers a call that came without the key which its application asks for: a problem, 401. */
    public void refuseWithoutKey(Context context) {
        exchange.answer(context, call -> {
            throw Refused.with(401, "no-key", "WWW-Authenticate", "Bearer");
        });
    }

    private void notFound(Context context) {
        exchange.answer(context, call -> {
            throw Refused.of(404, "not-found");
        });
    }
}
