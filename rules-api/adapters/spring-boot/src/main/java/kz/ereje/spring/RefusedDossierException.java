package kz.ereje.spring;

import java.util.List;
import java.util.Optional;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.UnreadableDossierException.InputProblem;

/**
 * The body of a request is no dossier: the status of HTTP that says so, and why. Thrown before a controller is called, answered by
 * {@link RefusedDossierAdvice}.
 */
public class RefusedDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE_CONTENT = 422;
    private static final int CONTENT_TOO_LARGE = 413;

    private final int status;
    private final long limit;
    private final transient Optional<UnreadableDossierException> unreadable;

    private RefusedDossierException(int status, String message, long limit, Optional<UnreadableDossierException> why) {
        super(message, why.orElse(null));
        this.status = status;
        this.limit = limit;
        this.unreadable = why;
    }

    static RefusedDossierException unreadable(UnreadableDossierException why) {
        return new RefusedDossierException(UNPROCESSABLE_CONTENT, why.message(Language.EN), 0, Optional.of(why));
    }

    static RefusedDossierException tooLarge(long limit) {
        return new RefusedDossierException(
                CONTENT_TOO_LARGE, "The dossier has more than " + limit + " bytes", limit, Optional.empty());
    }

    /** 422 where it is no dossier, 413 where it is too large to be read. */
    public int status() {
        return status;
    }

    /** The most bytes that a dossier may have here, where it has more; else 0. */
    public long limit() {
        return limit;
    }

    /** What is wrong, in the order of the body; empty where it is too large. */
    public List<InputProblem> problems() {
        return unreadable.map(UnreadableDossierException::problems).orElse(List.of());
    }
}
