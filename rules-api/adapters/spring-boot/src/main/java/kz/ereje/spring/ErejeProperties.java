package kz.ereje.spring;

import java.util.List;
import java.util.Set;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an application says of Ereje in its configuration, under {@code ereje}. Immutable and safe for all threads.
 *
 * @param enabled whether there is anything of Ereje
 * @param mode how the checker evaluates its rules
 * @param languages the languages of reports that controllers return; the first is also that of errors whose caller asks for none of the three
 * @param onlyWhatMatters whether reports that controllers return hold what matters alone: rows that are violated, open or failed
 * @param remedies whether reports that controllers return hold remedies, which have to be searched for
 * @param maxDossierSize the most that a dossier in a request may have; the library itself takes no more than 16 MiB
 */
@ConfigurationProperties("ereje")
public record ErejeProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("engine") Mode mode,
        @DefaultValue({"kk", "ru", "en"}) List<Language> languages,
        @DefaultValue("false") boolean onlyWhatMatters,
        @DefaultValue("true") boolean remedies,
        @DefaultValue("16MB") DataSize maxDossierSize) {

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException if no language is left, or no dossier can be read
     */
    public ErejeProperties {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("ereje.languages names no language: give kk, ru or en");
        }
        if (maxDossierSize.toBytes() < 1) {
            throw new IllegalArgumentException("ereje.max-dossier-size must be at least one byte");
        }
    }

    /** The language of errors whose caller asks for none of the three. */
    Language preferred() {
        return languages.get(0);
    }

    /** What reports that controllers return hold. */
    DataOptions data() {
        DataOptions options = onlyWhatMatters ? DataOptions.whatMatters(preferred()) : DataOptions.everything();
        return options.in(Set.copyOf(languages).toArray(Language[]::new)).withRemedies(remedies);
    }
}
