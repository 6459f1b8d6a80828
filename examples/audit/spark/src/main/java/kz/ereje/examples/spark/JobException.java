package kz.ereje.examples.spark;

import java.util.Arrays;
import kz.ereje.api.Language;

/** Why the job does not go on, in three languages. Immutable and safe for all threads. */
final class JobException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] values;

    JobException(String key, Object... values) {
        super(new Words(Language.EN).say(key, values));
        this.key = key;
        this.values = Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
    }

    /** The reason, and what to do. */
    String message(Language language) {
        return new Words(language).say(key, (Object[]) values);
    }

    /** 5 where the input cannot be read, 1 where the run proves nothing, 2 where something else was to be asked for. */
    int exitCode() {
        return key.startsWith("input.") ? 5 : key.startsWith("counts.") ? 1 : 2;
    }
}
