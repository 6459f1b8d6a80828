package kz.ereje.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the forms of the library, {@code notice_kk.docx}, from their texts in {@code src/test/forms}. Run {@code main} after a change of a
 * text; a test compares what is checked in.
 *
 * <p>The first sign of a line says what it is: {@code ~} letterhead, {@code #} title, {@code ^} what it is about, {@code -} paragraph, {@code =}
 * line without indent, {@code >} on the right, {@code *} small heading, {@code |} label and value, {@code ||} head of a table, {@code |+} its
 * row, {@code !} who signs and how, {@code '} note.
 */
final class FormMaker {

    static final Path TEXTS = Path.of("src/test/forms");
    static final Path FORMS = Path.of("src/main/resources/kz/ereje/papers");

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringBuilder body = new StringBuilder();
    private boolean inTable;

    private FormMaker() {}

    /** Makes all forms anew. */
    public static void main(String[] arguments) throws IOException {
        for (Path text : texts()) {
            Files.write(FORMS.resolve(name(text)), Parts.write(parts(text)));
        }
    }

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.sorted().toList();
        }
    }

    static String name(Path text) {
        return text.getFileName().toString().replace(".txt", ".docx");
    }

    static Map<String, byte[]> parts(Path text) throws IOException {
        FormMaker maker = new FormMaker();
        Files.readAllLines(text).forEach(maker::line);
        maker.endTable();
        String language = text.getFileName().toString().contains("_kk") ? "kk-KZ" : "ru-RU";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", TYPES);
        put(parts, "_rels/.rels", RELATIONS);
        put(parts, "word/_rels/document.xml.rels", STYLE_RELATION);
        put(parts, "word/styles.xml", STYLES.formatted(MAIN, language));
        put(
                parts,
                "word/document.xml",
                "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + maker.body + PAGE + "</w:body></w:document>");
        return parts;
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private void line(String line) {
        String sign = line.substring(0, line.indexOf(' '));
        String words = line.substring(sign.length() + 1);
        if (!sign.startsWith("|")) {
            endTable();
        }
        switch (sign) {
            case "~" -> paragraph("Letterhead", words);
            case "#" -> paragraph("Title", words);
            case "^" -> paragraph("About", words);
            case "-" -> paragraph("Text", words);
            case "=" -> paragraph("Plain", words);
            case ">" -> paragraph("Addressee", words);
            case "*" -> paragraph("Heading", words);
            case "'" -> paragraph("Note", words);
            case "!" -> signature(words.split(" > "));
            case "|" -> row(words.split(" \\| "), new int[] {3200, 6154}, "Cell", false);
            case "||" -> head(words.split(" \\| "));
            case "|+" -> row(words.split(" \\| "), GRID, "Small", false);
            default -> throw new IllegalArgumentException("A line that begins with no sign: " + line);
        }
    }

    private static final int[] GRID = {1650, 2250, 2350, 3104};

    private void head(String[] cells) {
        endTable();
        row(cells, GRID, "Small", true);
    }

    private void row(String[] cells, int[] widths, String style, boolean head) {
        if (!inTable) {
            body.append(TABLE);
            for (int width : widths) {
                body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
            }
            body.append("</w:tblGrid>");
            inTable = true;
        }
        body.append(head ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
        for (int i = 0; i < cells.length; i++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]).append("\" w:type=\"dxa\"/></w:tcPr>");
            paragraph(head || style.equals("Cell") && i == 0 ? style + "Head" : style, cells[i]);
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private void endTable() {
        if (inTable) {
            body.append("</w:tbl>");
            paragraph("Plain", "");
            inTable = false;
        }
    }

    private void signature(String[] parts) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Signature\"/></w:pPr>")
                .append(run(parts[0]))
                .append("<w:r><w:tab/></w:r>")
                .append(run(parts[1]))
                .append("</w:p>");
    }

    private void paragraph(String style, String words) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        body.append(words.isEmpty() ? "" : run(words)).append("</w:p>");
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
            + "</Types>";

    private static final String RELATION =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                    + "</Relationships>";

    private static final String RELATIONS = RELATION.formatted("officeDocument", "word/document.xml");
    private static final String STYLE_RELATION = RELATION.formatted("styles", "styles.xml");

    /** A4; left 30 mm, right 15 mm, above and below 20 mm. */
    private static final String PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";

    private static final String TABLE = "<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/><w:tblBorders>"
            + Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                    .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
                    .reduce("", String::concat)
            + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";

    private static final String STYLES = "<w:styles xmlns:w=\"%s\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
            + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"%s\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + style(
                    "Letterhead",
                    "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"6\" w:color=\"auto\"/></w:pBdr><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>",
                    "<w:b/>")
            + style(
                    "Title",
                    "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
                    "<w:b/><w:caps/>")
            + style("About", "<w:keepNext/><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", "<w:b/>")
            + style("Text", "<w:spacing w:after=\"60\"/><w:ind w:firstLine=\"709\"/><w:jc w:val=\"both\"/>", "")
            + style("Plain", "<w:spacing w:after=\"120\"/>", "")
            + style("Addressee", "<w:spacing w:after=\"240\"/><w:ind w:left=\"4820\"/>", "<w:b/>")
            + style(
                    "Heading",
                    "<w:keepNext/><w:spacing w:before=\"120\"/><w:ind w:firstLine=\"709\"/>",
                    "<w:b/><w:caps/>")
            + style("Cell", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "")
            + style("CellHead", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "<w:b/>")
            + style("Small", "", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
            + style("SmallHead", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
            + style(
                    "Signature",
                    "<w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"5387\"/></w:tabs><w:spacing w:before=\"480\"/><w:ind w:left=\"5387\" w:hanging=\"5387\"/>",
                    "<w:b/>")
            + style("Note", "<w:spacing w:before=\"360\"/>", "<w:i/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
            + "</w:styles>";

    private static String style(String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + name + "\"><w:name w:val=\"Ereje "
                + name + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }
}
