package kz.ereje.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A workbook. Its shared texts are kept, its rows are not. For one thread. */
final class XlsxBook implements Book {

    private final Packed files;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<String> strings = List.of();
    private Formats formats = new Formats(List.of());
    private final Map<String, Merges> merges = new HashMap<>();

    XlsxBook(Packed files) {
        this.files = files;
        String workbook = target("_rels/.rels", "", "/officeDocument");
        if (workbook == null) {
            throw new BrokenException("file.no-workbook");
        }
        Map<String, String> parts = new HashMap<>();
        String folder = workbook.contains("/") ? workbook.substring(0, workbook.lastIndexOf('/') + 1) : "";
        String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        String shared = target(relations, folder, "/sharedStrings");
        String styles = target(relations, folder, "/styles");
        targets(relations, folder, parts);
        boolean from1904 = sheets(workbook, parts);
        if (shared != null) {
            strings = read(shared, Strings::read);
        }
        if (styles != null) {
            formats = read(styles, xml -> Formats.read(xml, from1904));
        }
    }

    private boolean sheets(String workbook, Map<String, String> parts) {
        return read(workbook, xml -> {
            boolean from1904 = false;
            Set<String> names = new HashSet<>();
            while (xml.toStart()) {
                from1904 |= xml.at("workbookPr") && xml.flag("date1904");
                if (xml.at("sheet")) {
                    String name = xml.attribute("name", "");
                    String part = parts.get(xml.relation());
                    if (part == null || !names.add(name)) {
                        throw new BrokenException("file.broken");
                    }
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    sheets.add(new Sheet(name, hidden, false, () -> rows(part)));
                }
            }
            return from1904;
        });
    }

    private Rows rows(String part) {
        return new XlsxRows(new Xml(open(part)), strings, formats, merges.computeIfAbsent(part, this::merges));
    }

    private Merges merges(String part) {
        try (InputStream sheet = open(part)) {
            return Merges.in(sheet) ? read(part, Merges::read) : new Merges(List.of());
        } catch (IOException e) {
            throw new BrokenException("file.broken", e);
        }
    }

    private InputStream open(String part) {
        try {
            InputStream stream = files.open(part);
            if (stream == null) {
                throw new BrokenException("file.broken");
            }
            return stream;
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenException("file.broken", e);
        }
    }

    private <T> T read(String part, Function<Xml, T> reading) {
        try (Xml xml = new Xml(open(part))) {
            return reading.apply(xml);
        }
    }

    private @Nullable String target(String relations, String folder, String type) {
        return read(relations, xml -> {
            while (xml.toStart()) {
                if (xml.at("Relationship") && xml.attribute("Type", "").endsWith(type)) {
                    return path(folder, xml.attribute("Target", ""));
                }
            }
            return null;
        });
    }

    private void targets(String relations, String folder, Map<String, String> parts) {
        read(relations, xml -> {
            while (xml.toStart()) {
                if (xml.at("Relationship") && xml.attribute("Type", "").endsWith("/worksheet")) {
                    parts.put(xml.attribute("Id", ""), path(folder, xml.attribute("Target", "")));
                }
            }
            return parts;
        });
    }

    private static String path(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() {
        files.close();
    }
}
