package kz.ereje.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A form: a DOCX with placeholders, whose every placeholder is known and which has all that its paper must state. */
final class Form {

    private static final String TYPES = "[Content_Types].xml";
    private static final String OF_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> WITH_WORDS =
            Set.of("document.main+xml", "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml");

    private final Map<String, byte[]> parts;
    private final List<String> worded;
    private final List<String> placeholders;

    private Form(Map<String, byte[]> parts, List<String> worded, List<String> placeholders) {
        this.parts = parts;
        this.worded = worded;
        this.placeholders = placeholders;
    }

    /**
     * Reads a form.
     *
     * @param name its name, by which it is refused
     */
    static Form read(String name, byte[] file, DraftKind kind) {
        Form form = parsed(name, file);
        Set<String> found = new TreeSet<>(form.placeholders);
        for (String each : found) {
            if (!Placeholders.of(kind).contains(each)) {
                throw new PapersRefusedException("form.unknown", name, each);
            }
        }
        for (String each : Placeholders.required(kind)) {
            if (!found.contains(each)) {
                throw new PapersRefusedException("form.missing", name, each);
            }
        }
        return form;
    }

    private static Form parsed(String name, byte[] file) {
        try {
            Map<String, byte[]> parts = Parts.read(file);
            List<String> worded = worded(parts);
            List<String> placeholders = new ArrayList<>();
            for (String part : worded) {
                paragraphs(Xml.read(part(parts, part))).forEach(each -> placeholders.addAll(each.placeholders()));
            }
            return new Form(parts, worded, placeholders.stream().distinct().toList());
        } catch (IOException e) {
            throw notDocx(name, e);
        }
    }

    private static PapersRefusedException notDocx(String name, IOException why) {
        PapersRefusedException refused = new PapersRefusedException("form.not-docx", name);
        refused.initCause(why);
        return refused;
    }

    /** The parts that hold words, by what the file says of them: the main one is not called document.xml by every program. */
    private static List<String> worded(Map<String, byte[]> parts) throws IOException {
        byte[] types = parts.get(TYPES);
        if (types == null) {
            throw new IOException("It has no list of its parts");
        }
        List<String> names = new ArrayList<>();
        boolean whole = false;
        var overrides = Xml.read(types).getElementsByTagNameNS("*", "Override");
        for (int i = 0; i < overrides.getLength(); i++) {
            Element override = (Element) overrides.item(i);
            String type = override.getAttribute("ContentType");
            String name = override.getAttribute("PartName").replaceFirst("^/", "");
            if (type.startsWith(OF_WORD)
                    && WITH_WORDS.contains(type.substring(OF_WORD.length()))
                    && parts.containsKey(name)) {
                names.add(name);
                whole |= type.endsWith("document.main+xml");
            }
        }
        if (!whole) {
            throw new IOException("It has no document");
        }
        return names;
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static List<Paragraph> paragraphs(Document document) {
        return Xml.below(document, "p").stream().map(Paragraph::new).toList();
    }

    /** Its placeholders, each once, in the order in which they stand. */
    List<String> placeholders() {
        return placeholders;
    }

    /** The paper: the form with these values. */
    byte[] filled(Filling filling) {
        Map<String, byte[]> filled = new LinkedHashMap<>(parts);
        for (String part : worded) {
            filled.put(part, filled(part(parts, part), filling));
        }
        return Parts.write(filled);
    }

    private static byte[] filled(byte[] part, Filling filling) {
        try {
            Document document = Xml.read(part);
            new Groups(document, filling.groups()).fill();
            paragraphs(document).forEach(each -> each.fill(filling.single()));
            return Xml.write(document);
        } catch (IOException e) {
            throw new IllegalStateException("A part that was read cannot be read again", e);
        }
    }
}
