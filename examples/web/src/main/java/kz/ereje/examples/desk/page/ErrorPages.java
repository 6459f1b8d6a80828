package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.desk.folder.ChangedMeanwhileException;
import kz.ereje.examples.desk.folder.FolderException;
import kz.ereje.examples.desk.folder.NotHereException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page says when something cannot be had: why, and what to do, in the reader's language. Nothing of it is ever a clean answer. */
public final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** What has words of its own. */
    private static final Set<Integer> OWN = Set.of(404, 405, 413);

    private ErrorPages() {}

    static void routes(RoutesConfig routes) {
        routes.exception(UnreadableDossierException.class, (e, context) -> {
            Request request = new Request(context);
            show(request, 422, request.say("problem.unreadable"), e.message(request.language()));
        });
        routes.exception(FolderException.class, (e, context) -> {
            Request request = new Request(context);
            show(request, status(e), request.say("problem.folder"), e.message(request.language()));
        });
        routes.exception(HttpResponseException.class, (e, context) -> refused(context, e.getStatus()));
        routes.exception(Exception.class, (e, context) -> {
            if (tooLarge(e)) {
                refused(context, 413);
                return;
            }
            LOG.error("A page failed: {} {}", context.method(), context.path(), e);
            failed(context);
        });
    }

    private static void refused(Context context, int status) {
        Request request = new Request(context);
        String key = OWN.contains(status) ? "problem." + status : "problem.other";
        show(request, status, request.say(key), request.say(key + ".hint"));
    }

    /** The server says so in the innermost cause only. */
    private static boolean tooLarge(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).startsWith("max length exceeded"));
    }

    private static int status(FolderException e) {
        return e instanceof NotHereException ? 404 : e instanceof ChangedMeanwhileException ? 409 : 422;
    }

    static void failed(Context context) {
        Request request = new Request(context);
        show(request, 500, request.say("problem.failed"), request.say("problem.failed.hint"));
    }

    /** The page of a request that came without the key of this desk. */
    public static void noKey(Context context) {
        Request request = new Request(context);
        show(request, 403, request.say("problem.key"), request.say("problem.key.hint"));
    }

    private static void show(Request request, int status, String title, String text) {
        request.context().status(status);
        request.show(
                "problem", request.view(title, List.of()), "lines", text.lines().toList());
    }
}
