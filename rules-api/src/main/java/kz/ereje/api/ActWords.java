package kz.ereje.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.internal.report.Lexicon;

/**
 * The words of the act in the language of who reads them: in Kazakh the official ones; in Russian and English those of a file that a user
 * gave, where it has them, and else the library's own translation, which is unofficial. Immutable and safe for all threads.
 */
public final class ActWords {

    private static final ActWords HELD = new ActWords(Optional.empty());
    private static final int SHOWN = 12;

    private final Optional<OfficialText> official;

    private ActWords(Optional<OfficialText> official) {
        this.official = official;
    }

    /** The words that the library holds. */
    public static ActWords held() {
        return HELD;
    }

    /** The words that the library holds, and in its own language those of an official text before the translation. */
    public static ActWords with(OfficialText official) {
        return new ActWords(Optional.of(Given.of(official, "official text")));
    }

    /** The words of a provision in a language. */
    public Words of(ProvisionEntry provision, Language language) {
        return words(
                language,
                provision.text(),
                () -> in(language).flatMap(text -> text.words(provision)),
                provision.translation(language));
    }

    /** The words of the provision of a row in a language. */
    public Words of(ProvisionResult row, Language language) {
        return words(
                language, row.text(), () -> in(language).flatMap(text -> text.words(row)), row.translation(language));
    }

    private Optional<OfficialText> in(Language language) {
        return official.filter(text -> text.language() == language);
    }

    private Words words(
            Language language, String text, Supplier<Optional<String>> official, Optional<String> translation) {
        if (translation.isEmpty()) {
            return new Words(language, text, true, "");
        }
        return official.get()
                .map(words -> new Words(
                        language, words, true, in(language).orElseThrow().sha256()))
                .orElse(new Words(language, translation.get(), false, ""));
    }

    /**
     * Words of a provision in one language.
     *
     * @param language the language
     * @param text the words
     * @param official whether they are official: held in Kazakh, or from a file that was given as official
     * @param sha256 the hash of that file; empty where the words are the library's own
     */
    public record Words(Language language, String text, boolean official, String sha256) {

        /** Whose words they are: the library's unofficial translation, or the official text of a file; empty for the Kazakh of the act. */
        public String mark() {
            if (!official) {
                return Lexicon.word(language, "words.unofficial");
            }
            return sha256.isEmpty()
                    ? ""
                    : Lexicon.fill(
                            language,
                            Lexicon.word("words.official"),
                            Map.of("hash", sha256.substring(0, Math.min(SHOWN, sha256.length()))));
        }

        /** The words in quotation marks and, behind them, whose they are: {@code «…» (unofficial translation)}. */
        public String quoted() {
            return "«" + text + "»" + (mark().isEmpty() ? "" : " (" + mark() + ")");
        }
    }
}
