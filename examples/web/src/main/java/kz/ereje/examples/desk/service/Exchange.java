package kz.ereje.examples.desk.service;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers one request after another, whatever happens: with JSON, or with a problem. What fails in us is logged and told as a fault of ours,
 * without a word of what is inside. Safe for all threads.
 */
final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private final Bodies bodies;

    Exchange(Bodies bodies) {
        this.bodies = bodies;
    }

    void answer(Context context, Call.Answering answering) {
        Map<String, List<String>> given;
        try {
            given = Query.parsed(context.req().getQueryString());
        } catch (Refused refused) {
            refuse(context, refused, language(context, Map.of()));
            return;
        }
        Language language = language(context, given);
        try {
            acceptJson(context.header("Accept"));
            byte[] answer = answering.answer(new Call(language, new Query(given), context.req()));
            send(context, 200, "application/json", answer);
        } catch (Refused refused) {
            refuse(context, refused, language);
        } catch (RuntimeException | Error fault) {
            LOG.error("A request to {} failed", context.path(), fault);
            refuse(context, Refused.of(500, "failed"), language);
        }
    }

    private static Language language(Context context, Map<String, List<String>> given) {
        String accepted = context.header("Accept-Language");
        return Query.language(given, accepted == null ? "" : accepted);
    }

    private static void acceptJson(@Nullable String accept) throws Refused {
        if (accept == null || accept.isBlank()) {
            return;
        }
        boolean taken = Stream.of(accept.toLowerCase(Locale.ROOT).split(",", -1))
                .map(range -> range.replaceAll("\\s", ""))
                .filter(range -> !range.matches(".*;q=0(\\.0*)?"))
                .map(range -> range.split(";", 2)[0])
                .anyMatch(range ->
                        List.of("*/*", "application/*", "application/json").contains(range));
        if (!taken) {
            throw Refused.of(406, "not-acceptable");
        }
    }

    private void refuse(Context context, Refused refused, Language language) {
        HttpServletRequest request = context.req();
        if (refused.status() != 408) {
            bodies.drain(request);
        }
        refused.headers().forEach(context::header);
        context.header("Content-Language", language.code());
        send(context, refused.status(), Problems.TYPE, Problems.json(refused, language));
    }

    private static void send(Context context, int status, String type, byte[] body) {
        context.status(status);
        context.header("Cache-Control", "no-store");
        context.header("X-Content-Type-Options", "nosniff");
        context.contentType(type);
        context.result(body);
    }
}
