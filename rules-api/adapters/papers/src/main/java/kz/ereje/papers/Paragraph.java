package kz.ereje.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of one paragraph with its placeholders, {@code {{meeting-day}}}. Word splits a text into runs wherever it was typed, corrected or
 * checked for spelling; so the runs are read as one text, in whatever they are wrapped.
 */
final class Paragraph {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{\\{|}}");

    private final Element paragraph;

    Paragraph(Element paragraph) {
        this.paragraph = paragraph;
    }

    /** Its placeholders, in their order; a brace that is left open counts as one without a name that could be known. */
    List<String> placeholders() {
        String text = text(texts());
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1).strip());
        }
        LEFT_OPEN
                .matcher(matcher.replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(names::add);
        return names;
    }

    /** Puts the values in the place of the placeholders, from the last to the first, so that the places before stay what they are. */
    void fill(Map<String, Value> values) {
        String text = text(texts());
        List<MatchResult> found = PLACEHOLDER.matcher(text).results().toList();
        for (int i = found.size() - 1; i >= 0; i--) {
            Value value = values.get(found.get(i).group(1).strip());
            if (value != null) {
                replace(found.get(i).start(), found.get(i).end(), value);
            }
        }
    }

    /** The texts of this paragraph, those of a text box inside it apart: that has paragraphs of its own. */
    private List<Element> texts() {
        return Xml.below(paragraph, "t").stream()
                .filter(text -> Xml.around(text, "p") == paragraph && Xml.around(text, "r") != null)
                .toList();
    }

    private static String text(List<Element> texts) {
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getTextContent()));
        return whole.toString();
    }

    private void replace(int start, int end, Value value) {
        int at = 0;
        boolean placed = false;
        for (Element text : texts()) {
            String words = text.getTextContent();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, words.length());
            at += words.length();
            if (from >= to) {
                continue;
            }
            if (placed) {
                set(text, words.substring(to));
            } else {
                place(text, words.substring(0, from), value, words.substring(to));
                placed = true;
            }
        }
    }

    /** What follows in the run goes into a run of its own behind the value, which has the look of the placeholder. */
    private static void place(Element text, String before, Value value, String after) {
        Element run = (Element) Objects.requireNonNull(Xml.around(text, "r"));
        Element rest = like(run);
        for (Node next = text.getNextSibling(); next != null; next = text.getNextSibling()) {
            rest.appendChild(next);
        }
        Element first = Xml.made(run, "t");
        set(first, after);
        Element look = look(rest);
        rest.insertBefore(first, look == null ? rest.getFirstChild() : look.getNextSibling());
        set(text, before);
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        run.getParentNode().insertBefore(run(run, value), rest);
    }

    private static Element run(Element run, Value value) {
        Element made = like(run);
        if (value.blank()) {
            mark(made);
        }
        String[] lines = value.shown().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                made.appendChild(Xml.made(run, "br"));
            }
            Element text = Xml.made(run, "t");
            set(text, lines[i]);
            made.appendChild(text);
        }
        return made;
    }

    private static Element like(Element run) {
        Element made = Xml.made(run, "r");
        Element look = look(run);
        if (look != null) {
            made.appendChild(look.cloneNode(true));
        }
        return made;
    }

    private static @Nullable Element look(Element run) {
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (Xml.is(child, "rPr")) {
                return (Element) child;
            }
        }
        return null;
    }

    /** Yellow, as a marker makes it. */
    private static void mark(Element run) {
        Element look = look(run);
        if (look == null) {
            look = Xml.made(run, "rPr");
            run.insertBefore(look, run.getFirstChild());
        }
        Xml.below(look, "highlight").forEach(old -> old.getParentNode().removeChild(old));
        Element colour = Xml.made(run, "highlight");
        colour.setAttributeNS(Xml.WORDS, (run.getPrefix() == null ? "w" : run.getPrefix()) + ":val", "yellow");
        look.insertBefore(colour, after(look));
    }

    /** The first of what has to stand behind a highlight: the schema fixes the order, and Word refuses another. */
    private static @Nullable Node after(Element look) {
        List<String> behind = List.of(
                "u",
                "effect",
                "bdr",
                "shd",
                "fitText",
                "vertAlign",
                "rtl",
                "cs",
                "em",
                "lang",
                "eastAsianLayout",
                "specVanish",
                "oMath",
                "rPrChange");
        for (Node child = look.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getLocalName() != null && behind.contains(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }

    private static void set(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
