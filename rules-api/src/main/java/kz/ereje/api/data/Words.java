package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.function.Function;
import kz.ereje.api.Language;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, in the languages that were asked for. Immutable and safe for all threads.
 *
 * @param kk in Kazakh; null where it was not asked for, or an older format did not tell it
 * @param ru in Russian; null where it was not asked for, or an older format did not tell it
 * @param en in English; null where it was not asked for, or an older format did not tell it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Words(
        @Nullable String kk, @Nullable String ru, @Nullable String en) {

    /** The sentence in each of these languages. */
    public static Words in(Set<Language> languages, Function<Language, String> sentence) {
        return new Words(
                languages.contains(Language.KK) ? sentence.apply(Language.KK) : null,
                languages.contains(Language.RU) ? sentence.apply(Language.RU) : null,
                languages.contains(Language.EN) ? sentence.apply(Language.EN) : null);
    }
}
