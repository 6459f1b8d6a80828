package kz.ereje.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.internal.act.Aligned;
import kz.ereje.api.internal.act.Chapters;
import kz.ereje.api.internal.report.Lexicon;

/**
 * The official words of the act in Russian, or in another language, as a file has them that a user saved from the page of the act. The
 * library holds the official Kazakh words alone. The paragraphs of the file are laid beside the provisions by their numbering: the number of
 * the clause, that of the subclause, and the order of the paragraphs without a number. Nothing is guessed: a provision whose words cannot be
 * told with certainty keeps the library's own translation, and is named. Whether the file is what it is said to be is for who gives it to
 * know; its hash is stated with its words. Immutable and safe for all threads.
 */
public final class OfficialText {

    /** The largest file that is read, in bytes; the page of the act has a tenth of it at most. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    /** What a decoder writes for bytes that are no letter of its encoding. */
    private static final char UNREADABLE = '\uFFFD';

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060]");

    private final Language language;
    private final String sha256;
    private final Aligned aligned;
    private final Map<String, String> kazakh;

    private OfficialText(Language language, String sha256, Aligned aligned, Map<String, String> kazakh) {
        this.language = language;
        this.sha256 = sha256;
        this.aligned = aligned;
        this.kazakh = kazakh;
    }

    /**
     * Takes the words from the paragraphs of a page.
     *
     * @param regulation the act
     * @param language the language of the page, which is not Kazakh: those words are held
     * @param paragraphs the paragraphs, headings among them, in the order of the page, each with its number where it has one
     * @param sha256 the hash of the file from which they are
     * @throws RefusedException if the paragraphs are not the act's, are in another language, say of themselves that they are not official, or
     *     fit no provision
     */
    public static OfficialText of(Regulation regulation, Language language, List<String> paragraphs, String sha256)
            throws RefusedException {
        Given.of(regulation, "regulation");
        Given.of(language, "language");
        Given.of(sha256, "hash");
        List<String> read = Given.of(paragraphs, "list of paragraphs").stream()
                .map(OfficialText::plain)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        refuseUnlessOfTheAct(regulation, language, read);
        Aligned aligned = regulation.aligned(language, read);
        if (aligned.words().isEmpty()) {
            throw new RefusedException("nothing-fits");
        }
        return new OfficialText(language, sha256, aligned, regulation.words());
    }

    /**
     * Takes the words from plain text in UTF-8 in which each line is a paragraph.
     *
     * @throws RefusedException as above, and if the file is too large or not in UTF-8
     */
    public static OfficialText ofText(Regulation regulation, Language language, byte[] text) throws RefusedException {
        refuseIfTooLarge(Given.of(text, "text"));
        try {
            String lines = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            return of(regulation, language, lines.lines().toList(), Dossiers.sha256(text));
        } catch (CharacterCodingException e) {
            throw new RefusedException("not-utf8");
        }
    }

    /**
     * Refuses a file that is larger than {@link #MAX_BYTES}.
     *
     * @throws RefusedException if it is
     */
    public static void refuseIfTooLarge(byte[] file) throws RefusedException {
        if (file.length > MAX_BYTES) {
            throw new RefusedException("too-large");
        }
    }

    private static String plain(String paragraph) {
        return SPACES.matcher(UNSEEN.matcher(Given.of(paragraph, "paragraph")).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static void refuseUnlessOfTheAct(Regulation regulation, Language language, List<String> paragraphs)
            throws RefusedException {
        if (language == Language.KK) {
            throw new RefusedException("kazakh");
        }
        if (paragraphs.stream().anyMatch(paragraph -> paragraph.indexOf(UNREADABLE) >= 0)) {
            throw new RefusedException("not-utf8");
        }
        if (!regulation.isNamedIn(paragraphs) || !Chapters.areIn(paragraphs)) {
            throw new RefusedException("other-act");
        }
        if (paragraphs.stream().anyMatch(OfficialText::saysItIsUnofficial)) {
            throw new RefusedException("unofficial");
        }
        if (!Letters.areOf(language, paragraphs)) {
            throw new RefusedException("other-language");
        }
    }

    private static boolean saysItIsUnofficial(String paragraph) {
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return Stream.of("unofficial translation", "неофициальный перевод", "бейресми аударма")
                .anyMatch(lower::contains);
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /** The SHA-256 of the file, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The words of a provision, where the file has them for the wording that this provision has; empty where nothing was aligned. */
    public Optional<String> words(ProvisionEntry provision) {
        return words(provision.id(), provision.text());
    }

    /** The words of the provision of a row; empty where nothing was aligned, or where the row rests on another wording. */
    public Optional<String> words(ProvisionResult row) {
        return words(row.provision(), row.text());
    }

    private Optional<String> words(String provision, String text) {
        return text.equals(kazakh.get(provision))
                ? Optional.ofNullable(aligned.words().get(provision))
                : Optional.empty();
    }

    /** The provisions for which the file has no words, or none that are certain, in the order of the act: they keep the translation. */
    public List<String> notAligned() {
        return kazakh.keySet().stream()
                .filter(provision -> !aligned.words().containsKey(provision))
                .toList();
    }

    /** The paragraphs of the file that no provision got, in their order: titles, signatures, and what could not be placed. */
    public List<String> leftOver() {
        return aligned.leftOver();
    }

    /** A file whose words cannot be taken: states why, in three languages. Nothing of it was used. Immutable and safe for all threads. */
    public static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;

        RefusedException(String code) {
            super(Lexicon.word(Language.EN, "official." + code));
            this.code = code;
        }

        /** The reason, {@code too-large}, {@code not-utf8}, {@code kazakh}, {@code other-act}, {@code unofficial}, {@code other-language} or {@code nothing-fits}. */
        public String code() {
            return code;
        }

        /** Why, and what to do. */
        public String message(Language language) {
            return Lexicon.word(language, "official." + code);
        }
    }
}
