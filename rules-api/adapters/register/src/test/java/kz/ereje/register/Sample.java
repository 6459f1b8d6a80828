package kz.ereje.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import kz.ereje.api.Language;
import kz.ereje.model.decision.DecisionKind;

/** A register of leases as a spreadsheet would write it, in raw XML, so that a test can put anything into it. */
final class Sample {

    static final String SHEET = "Аренда";

    /** Styles: none, a day, text, a day without its year. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2">\
            <numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="d mmm"/></numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="165"/></cellXfs></styleSheet>""";

    private final Table table = Tables.of(DecisionKind.LEASE);
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private String above = "";
    private String rowAttributes = "";
    private String afterRows = "";
    private String beforeRows = "";
    private String sheetAttributes = "";
    private String workbook = "";
    private String population = "2 350";
    private boolean named = true;
    private int shift;

    /** One lease of which all is well. */
    static Sample lease() {
        Sample sample = new Sample();
        sample.table.columns().stream()
                .filter(Table::inWorkbook)
                .forEach(column -> sample.headings.put(column.path(), column.heading(Language.RU)));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", text("12-3"));
        row.put("title", text("О сдаче гаража в аренду"));
        row.put("date", day(46083));
        row.put("decidedBy", text("Аким"));
        row.put("asset.name", text("Гараж"));
        row.put("asset.registered", text("да"));
        row.put("recipient.name", text("ТОО «Береке»"));
        row.put("contract.type", text("нет"));
        sample.rows.add(row);
        return sample;
    }

    static String text(String text) {
        return "t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is>";
    }

    static String number(String number) {
        return "><v>" + number + "</v>";
    }

    static String day(int serial) {
        return "s=\"1\"><v>" + serial + "</v>";
    }

    /** Puts raw XML into a cell of the last row. */
    Sample with(String path, String cell) {
        rows.get(rows.size() - 1).put(path, cell);
        return this;
    }

    /** One more row like the last. */
    Sample again() {
        rows.add(new LinkedHashMap<>(rows.get(rows.size() - 1)));
        return this;
    }

    Sample heading(String path, String heading) {
        headings.put(path, heading);
        return this;
    }

    Sample above(String title) {
        above = title;
        shift = 1;
        return this;
    }

    /** Without the row of names in the sheet of leases. */
    Sample withoutNames() {
        named = false;
        return this;
    }

    Sample rowAttributes(String attributes) {
        rowAttributes = attributes;
        return this;
    }

    Sample afterRows(String xml) {
        afterRows = xml;
        return this;
    }

    Sample beforeRows(String xml) {
        beforeRows = xml;
        return this;
    }

    Sample sheetAttributes(String attributes) {
        sheetAttributes = attributes;
        return this;
    }

    Sample workbook(String properties) {
        workbook = properties;
        return this;
    }

    /** How many people live in the unit, as it is written in the sheet of territories. */
    Sample population(String people) {
        population = people;
        return this;
    }

    /** The letters of a column. */
    String letters(String path) {
        return Address.letters(new ArrayList<>(headings.keySet()).indexOf(path));
    }

    String letters(int place) {
        return Address.letters(place);
    }

    byte[] bytes() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", "<Types/>");
        files.put("_rels/.rels", relations("rId1", "/officeDocument", "xl/workbook.xml"));
        files.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("rId1", "/worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "/worksheet", "worksheets/sheet2.xml")
                        + relation("rId3", "/styles", "styles.xml") + "</Relationships>");
        files.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + workbook + "<sheets><sheet name=\"" + SHEET + "\" r:id=\"rId1\" " + sheetAttributes
                        + "/><sheet name=\"Территории\" r:id=\"rId2\"/></sheets></workbook>");
        files.put("xl/styles.xml", STYLES);
        files.put("xl/worksheets/sheet1.xml", sheet());
        files.put("xl/worksheets/sheet2.xml", territories());
        return Zips.packed(files);
    }

    private static String relations(String id, String type, String target) {
        return "<Relationships>" + relation(id, type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"http://x" + type + "\" Target=\"" + target + "\"/>";
    }

    private String sheet() {
        StringBuilder xml = new StringBuilder("<worksheet>" + beforeRows + "<sheetData>");
        List<String> paths = new ArrayList<>(headings.keySet());
        if (!above.isEmpty()) {
            xml.append("<row r=\"1\"><c r=\"A1\" ").append(text(above)).append("</c></row>");
        }
        xml.append("<row r=\"").append(1 + shift).append("\">");
        for (int i = 0; i < paths.size(); i++) {
            cell(xml, i, 1, text(Objects.requireNonNull(headings.get(paths.get(i)))));
        }
        xml.append("</row><row r=\"").append(2 + shift).append("\" hidden=\"1\">");
        for (int i = 0; named && i < paths.size(); i++) {
            cell(xml, i, 2, text(i == 0 ? table.mark() : paths.get(i).replaceFirst("^#.*", "")));
        }
        xml.append("</row>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"")
                    .append(row + 3 + shift)
                    .append("\" ")
                    .append(rowAttributes)
                    .append(">");
            for (int i = 0; i < paths.size(); i++) {
                String cell = rows.get(row).get(paths.get(i));
                if (cell != null) {
                    cell(xml, i, row + 3, cell);
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData>")
                .append(afterRows)
                .append("</worksheet>")
                .toString();
    }

    private void cell(StringBuilder xml, int place, int row, String cell) {
        xml.append("<c r=\"")
                .append(Address.letters(place))
                .append(row + shift)
                .append("\" ")
                .append(cell)
                .append("</c>");
    }

    private String territories() {
        String[] names = {"ereje-register:territories", "name", "kind", "population", "partOf"};
        String[] unit = {"", "Карасу", "сельский округ", population, "Аксу"};
        String[] district = {"", "Аксу", "район"};
        return "<worksheet><sheetData>" + row(names) + row(unit) + row(district) + "</sheetData></worksheet>";
    }

    private static String row(String... texts) {
        StringJoiner cells = new StringJoiner("", "<row>", "</row>");
        for (String text : texts) {
            cells.add("<c " + text(text) + "</c>");
        }
        return cells.toString();
    }

    /** The register that the file holds; to be closed by nobody, as it is in memory. */
    Register read() {
        try {
            return Register.read("leases.xlsx", bytes());
        } catch (UnreadableRegisterException e) {
            throw new AssertionError(e);
        }
    }
}
