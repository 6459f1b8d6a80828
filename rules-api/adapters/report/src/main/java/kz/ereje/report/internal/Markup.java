package kz.ereje.report.internal;

import java.util.Set;

/**
 * XHTML as it is written: an element is closed where it was opened, and every text is escaped, so that nothing that a dossier says can
 * become markup. For one thread.
 */
public final class Markup {

    private static final Set<String> INLINE = Set.of("a", "b", "code", "span");

    /** Stands for what XML forbids, and for controls that would turn the letters around it. */
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text = new StringBuilder();

    /** An element with what is written inside. */
    public Markup in(String element, String type, Runnable inside) {
        return in(element, new String[] {"class", type}, inside);
    }

    /** An element with these attributes, a name and a value each. */
    public Markup in(String element, String[] attributes, Runnable inside) {
        open(element, attributes);
        text.append('>');
        inside.run();
        text.append("</").append(element).append('>');
        if (!INLINE.contains(element)) {
            text.append('\n');
        }
        return this;
    }

    /** An element that holds nothing, with these attributes. */
    public Markup alone(String element, String... attributes) {
        open(element, attributes);
        text.append("/>");
        return this;
    }

    private void open(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    /** An element with a text alone. */
    public Markup in(String element, String type, String inside) {
        return in(element, type, () -> say(inside));
    }

    /** A text that leads somewhere. */
    public Markup link(String address, String inside) {
        return in("a", new String[] {"href", address}, () -> say(inside));
    }

    /** A text. */
    public Markup say(String words) {
        escape(words);
        return this;
    }

    private void escape(String words) {
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(isPlain(letter) ? letter : REPLACEMENT);
            }
        });
    }

    private static boolean isPlain(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.CONTROL -> letter == '\t' || letter == '\n' || letter == '\r';
            case Character.FORMAT -> !turns(letter);
            default -> letter != 0xFFFE && letter != 0xFFFF;
        };
    }

    /** The controls of the bidirectional algorithm (UAX 9): what they enclose could read otherwise than it is stored. */
    private static boolean turns(int letter) {
        return (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069)
                || letter == 0x200E
                || letter == 0x200F
                || letter == 0x061C;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
