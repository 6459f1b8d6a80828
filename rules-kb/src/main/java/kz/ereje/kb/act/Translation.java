package kz.ereje.kb.act;

/**
 * The project's own translation of the words of a provision: no official text, and shown only where it says so.
 *
 * @param ru in Russian
 * @param en in English
 */
public record Translation(String ru, String en) {

    /** The translation of words that are not held. */
    static final Translation NONE = new Translation("", "");

    static Translation of(Members languages) {
        return new Translation(languages.text("ru"), languages.text("en"));
    }
}
