package kz.ereje.examples.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.OfficialText;
import kz.ereje.api.OfficialText.RefusedException;
import kz.ereje.api.Regulation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The file of {@code --official-text}: the page of the act as a browser saved it, or plain text with a line for each paragraph. */
record OfficialFile(String name, Language language) {

    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype html|html|head|meta|body|p)\\b", Pattern.CASE_INSENSITIVE);

    /** So much of a file is looked at to tell a page from plain text. */
    private static final int BEGINNING = 4096;

    private static final String PARAGRAPHS = "p, h1, h2, h3, h4, h5, h6";

    /** A letter that no text has: it stands for a line break while a paragraph is taken. */
    private static final String BREAK = "\uE000";

    private static final int SHOWN = 20;
    private static final int SHOWN_LETTERS = 80;

    /**
     * Reads it.
     *
     * @throws IOException if it cannot be read
     * @throws RefusedException if its words cannot be taken
     */
    OfficialText read(Regulation regulation) throws IOException, RefusedException {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(Path.of(name))) {
            bytes = stream.readNBytes(OfficialText.MAX_BYTES + 1);
        }
        OfficialText.refuseIfTooLarge(bytes);
        return isPage(bytes)
                ? OfficialText.of(regulation, language, paragraphs(bytes), Dossiers.sha256(bytes))
                : OfficialText.ofText(regulation, language, bytes);
    }

    /** In UTF-16 every other byte of a tag is zero. */
    private static boolean isPage(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return HTML.matcher(beginning.replace("\0", "")).find();
    }

    /** The title and the paragraphs; the encoding is the one that the page states. */
    private static List<String> paragraphs(byte[] page) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
        document.select("br").forEach(br -> br.replaceWith(new TextNode(BREAK)));
        return Stream.concat(
                        Stream.of(document.title()),
                        document.select(PARAGRAPHS).stream().map(Element::text))
                .flatMap(paragraph -> Stream.of(paragraph.split(BREAK, -1)))
                .toList();
    }

    /** Says how much of the act has its words from the file, and names what has not, and what of the file was not taken. */
    void tell(PrintStream err, Words words, Regulation regulation, OfficialText text) {
        int all = regulation.provisions().size();
        err.println(words.say(
                "run.official",
                String.valueOf(all - text.notAligned().size()),
                String.valueOf(all),
                Shown.name(name),
                text.sha256()));
        if (!text.notAligned().isEmpty()) {
            err.println(words.say(
                    "run.official-not-aligned",
                    regulation.provisions().stream()
                            .filter(provision -> text.notAligned().contains(provision.id()))
                            .map(provision -> provision.citation(language))
                            .collect(Collectors.joining("; "))));
        }
        if (!text.leftOver().isEmpty()) {
            err.println(words.say(
                    "run.official-left-over", String.valueOf(text.leftOver().size())));
            text.leftOver().stream().limit(SHOWN).forEach(paragraph -> err.println("  «" + shortened(paragraph) + "»"));
            if (text.leftOver().size() > SHOWN) {
                err.println("  …");
            }
        }
    }

    private static String shortened(String paragraph) {
        return Shown.name(
                paragraph.codePointCount(0, paragraph.length()) <= SHOWN_LETTERS
                        ? paragraph
                        : paragraph.substring(0, paragraph.offsetByCodePoints(0, SHOWN_LETTERS)) + "…");
    }
}
