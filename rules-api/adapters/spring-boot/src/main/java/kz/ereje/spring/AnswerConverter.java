package kz.ereje.spring;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * What a controller answers, written by the library and not by the application's JSON library, so that the bytes are the same whatever it is
 * and however it is set up. It reads nothing. Safe for all threads.
 *
 * @param <T> what is answered
 */
abstract class AnswerConverter<T> extends AbstractHttpMessageConverter<T> {

    private final Class<T> answered;

    AnswerConverter(Class<T> answered) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.answered = answered;
    }

    /** The answer as JSON in UTF-8. */
    abstract byte[] json(T answer);

    @Override
    protected final boolean supports(Class<?> type) {
        return type == answered;
    }

    @Override
    public final boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected final T readInternal(Class<? extends T> type, HttpInputMessage request) {
        throw new HttpMessageNotReadableException("An answer is made by a check and not read", request);
    }

    @Override
    protected final void writeInternal(T answer, HttpOutputMessage out) throws IOException {
        byte[] json = json(answer);
        out.getHeaders().setContentLength(json.length);
        out.getBody().write(json);
    }
}
