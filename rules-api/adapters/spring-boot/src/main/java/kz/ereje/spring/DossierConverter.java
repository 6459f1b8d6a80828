package kz.ereje.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import kz.ereje.model.Limits;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * A dossier as the body of a request or an answer, by {@link Dossiers} and not by the application's JSON library. Safe for all threads.
 * Throws {@link RefusedDossierException} for what is no dossier.
 */
public class DossierConverter extends AbstractHttpMessageConverter<Dossier> {

    private final int limit;

    /**
     * Reads no more than this.
     *
     * @param limit in bytes; what is longer is refused, and in any case what the library does not take
     */
    public DossierConverter(long limit) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.limit = (int) Math.min(limit, Limits.MAX_BYTES);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Dossier.class;
    }

    @Override
    protected Dossier readInternal(Class<? extends Dossier> type, HttpInputMessage request) throws IOException {
        byte[] body = request.getBody().readNBytes(limit + 1);
        if (body.length > limit) {
            throw RefusedDossierException.tooLarge(limit);
        }
        try {
            return Dossiers.read("request", body);
        } catch (UnreadableDossierException e) {
            throw RefusedDossierException.unreadable(e);
        }
    }

    @Override
    protected void writeInternal(Dossier dossier, HttpOutputMessage answer) throws IOException {
        answer.getBody().write(Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8));
    }
}
