package kz.ereje.examples.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.ereje.examples.desk.page.View;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the desk and other pages, other programs and other machines: the key of this start, the name under which it is asked, where a
 * form comes from, and what a page may load. Safe for all threads.
 */
final class Guards {

    /** The name of the first page's language in the address. */
    static final String LANGUAGE = "lang";

    /** What a page may load and do: its own style and pictures, and send its forms to the desk. No script at all. */
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** What changes nothing, and may come from anywhere that has the key. */
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final String key;
    private final Set<String> hosts;
    private final Set<String> origins;
    private final Consumer<Context> withoutKey;

    /**
     * Keeps what is asked for.
     *
     * @param key the key of this start; empty where none is asked for
     * @param hosts the names under which the desk may be asked, with the port where it is part of the name
     * @param origins where forms of the desk come from, {@code http://127.0.0.1:8000}
     * @param withoutKey answers who did not bring the key
     */
    Guards(String key, Set<String> hosts, Set<String> origins, Consumer<Context> withoutKey) {
        this.key = key;
        this.hosts = hosts;
        this.origins = origins;
        this.withoutKey = withoutKey;
    }

    void routes(RoutesConfig routes) {
        routes.before(this::guard);
    }

    private void guard(Context context) {
        headers(context);
        if (!known(context.header("Host")) || !fromHere(context)) {
            // A name that somebody else gave this machine, or a form of another page: it learns nothing.
            context.status(HttpStatus.FORBIDDEN).result("").skipRemainingHandlers();
            return;
        }
        if (key.isEmpty() || context.path().equals("/health")) {
            return;
        }
        String given = context.queryParam("key");
        if (given != null && context.path().equals("/") && isKey(given)) {
            context.cookie(new Cookie(cookie(context), key, "/", -1, false, true, null, SameSite.STRICT));
            String language = context.queryParam(LANGUAGE);
            context.redirect(
                    language == null ? "/" : View.address("/language", "to", language, "back", "/"),
                    HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
        } else if (!hasKey(context)) {
            withoutKey.accept(context);
            context.skipRemainingHandlers();
        }
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        // A browser that is told to send no referrer at all sends no origin with forms either.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
    }

    private boolean known(@Nullable String host) {
        return host != null && hosts.contains(host);
    }

    private boolean fromHere(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        boolean reading = READING.contains(context.req().getMethod());
        if (reading) {
            return true;
        }
        return sameSite && (origin == null || origins.contains(origin));
    }

    private boolean hasKey(Context context) {
        String bearer = Optional.ofNullable(context.header("Authorization")).orElse("");
        String kept = Optional.ofNullable(context.cookie(cookie(context))).orElse("");
        return isKey(kept) || (bearer.startsWith("Bearer ") && isKey(bearer.substring("Bearer ".length())));
    }

    /** Browsers send the cookies of one port of a machine to all: two desks do not overwrite each other's. */
    private static String cookie(Context context) {
        return "ereje-desk-" + context.req().getLocalPort();
    }

    /** In a time that does not tell how much of it was right. */
    private boolean isKey(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
