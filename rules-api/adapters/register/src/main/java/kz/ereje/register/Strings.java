package kz.ereje.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** The texts that the cells of a workbook share. */
final class Strings {

    /** No more letters are kept: a register of hundreds of thousands of rows has a tenth of them. */
    private static final long MAX_LETTERS = 200_000_000;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Strings() {}

    static List<String> read(Xml xml) {
        List<String> texts = new ArrayList<>();
        long letters = 0;
        while (xml.toStart()) {
            if (xml.at("si")) {
                String text = item(xml, "si");
                letters += text.length() + 8L;
                if (letters > MAX_LETTERS) {
                    throw new BrokenException("file.too-large");
                }
                texts.add(text);
            }
        }
        return texts;
    }

    /** The text of an element: all its runs, without the marks of how a word is spoken. */
    static String item(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        boolean shown = false;
        int spoken = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                spoken += xml.at("rPh") ? 1 : 0;
                shown = xml.at("t") && spoken == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                spoken -= xml.at("rPh") ? 1 : 0;
                shown = false;
                if (xml.at(element)) {
                    break;
                }
            } else if (shown && event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.text());
            }
        }
        return unescaped(text.toString());
    }

    /** Spreadsheets write what XML cannot hold as {@code _x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
