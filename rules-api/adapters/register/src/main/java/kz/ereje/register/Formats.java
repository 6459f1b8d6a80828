package kz.ereje.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.ereje.register.Cell.Kind;

/**
 * Which cells of a workbook show their number as a day, by their style.
 *
 * @param kinds for each style what a number is
 */
record Formats(List<Kind> kinds) {

    /** Formats that every spreadsheet has and writes by number alone: day, month and year. */
    private static final Set<Integer> WHOLE = Set.of(14, 15, 22, 27, 30, 31, 36, 50, 51, 54, 57, 58);

    /** Day and month, or month and year. */
    private static final Set<Integer> PART = Set.of(16, 17, 28, 29, 52, 53, 55, 56);

    /** What a number is in a cell of this style. */
    Kind of(String style) {
        try {
            int number = Integer.parseInt(style);
            return number >= 0 && number < kinds.size() ? kinds.get(number) : Kind.NUMBER;
        } catch (NumberFormatException e) {
            return Kind.NUMBER;
        }
    }

    static Formats read(Xml xml, boolean from1904) {
        Map<String, String> own = new HashMap<>();
        List<Kind> kinds = new ArrayList<>();
        boolean cells = false;
        while (xml.toStart()) {
            switch (xml.name()) {
                case "numFmt" -> own.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
                case "cellStyleXfs", "cellStyles", "dxfs" -> cells = false;
                case "cellXfs" -> cells = true;
                case "xf" -> {
                    if (cells) {
                        kinds.add(kind(xml.attribute("numFmtId", "0"), own, from1904));
                    }
                }
                default -> {}
            }
        }
        return new Formats(List.copyOf(kinds));
    }

    private static Kind kind(String id, Map<String, String> own, boolean from1904) {
        Kind day = from1904 ? Kind.DAY_1904 : Kind.DAY_1900;
        String format = own.get(id);
        if (format != null) {
            return kind(format, day);
        }
        int number;
        try {
            number = Integer.parseInt(id);
        } catch (NumberFormatException e) {
            return Kind.NUMBER;
        }
        return WHOLE.contains(number) ? day : PART.contains(number) ? Kind.PART_OF_DAY : Kind.NUMBER;
    }

    /** By the letters of a format that are not quoted, escaped or in brackets. */
    private static Kind kind(String format, Kind day) {
        String letters = format.split(";", 2)[0]
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\[[^]]*]", "")
                .replaceAll("[\\\\_*].", "")
                .replace("General", "")
                .toLowerCase(Locale.ROOT);
        boolean years = letters.contains("y");
        boolean days = letters.contains("d");
        boolean months = letters.contains("m") && (years || days || !letters.matches(".*[hs].*"));
        if (years && months && days) {
            return day;
        }
        return years || months || days ? Kind.PART_OF_DAY : Kind.NUMBER;
    }
}
