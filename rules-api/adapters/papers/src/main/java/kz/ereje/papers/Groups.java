package kz.ereje.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a form repeats: a placeholder with a dot, {@code {{issue.text}}}, belongs to a list. Its paragraph is repeated for each element; where
 * cells of one row of a table hold placeholders of the list, the row is.
 */
final class Groups {

    private final Document document;
    private final Map<String, List<Map<String, Value>>> values;

    Groups(Document document, Map<String, List<Map<String, Value>>> values) {
        this.document = document;
        this.values = values;
    }

    void fill() {
        for (Map.Entry<String, List<Map<String, Value>>> group : values.entrySet()) {
            repeated(group.getKey()).forEach(element -> repeat(element, group.getKey(), group.getValue()));
        }
    }

    private List<Element> repeated(String group) {
        List<Element> paragraphs = Xml.below(document, "p").stream()
                .filter(paragraph -> holds(paragraph, group))
                .toList();
        Map<Node, Long> cellsOfRows = paragraphs.stream()
                .filter(paragraph -> row(paragraph) != null)
                .map(paragraph -> Xml.around(paragraph, "tc"))
                .distinct()
                .collect(Collectors.groupingBy(cell -> (Node) cell.getParentNode(), Collectors.counting()));
        return paragraphs.stream()
                .map(paragraph -> {
                    Element row = row(paragraph);
                    return row != null && cellsOfRows.getOrDefault(row, 0L) > 1 ? row : paragraph;
                })
                .distinct()
                .toList();
    }

    private static @Nullable Element row(Element paragraph) {
        return Xml.around(paragraph, "tc") == null ? null : Xml.around(paragraph, "tr");
    }

    private static boolean holds(Element paragraph, String group) {
        return new Paragraph(paragraph).placeholders().stream().anyMatch(name -> name.startsWith(group + "."));
    }

    private static void repeat(Element element, String group, List<Map<String, Value>> values) {
        Node parent = element.getParentNode();
        List<Element> copies = new ArrayList<>();
        for (Map<String, Value> each : values) {
            Element copy = (Element) element.cloneNode(true);
            parent.insertBefore(copy, element);
            copies.add(copy);
            Map<String, Value> named = new HashMap<>();
            each.forEach((name, value) -> named.put(group + "." + name, value));
            paragraphs(copy).forEach(paragraph -> new Paragraph(paragraph).fill(named));
        }
        if (copies.isEmpty() && Xml.is(parent, "tc")) {
            // Word refuses a cell without a paragraph.
            parent.insertBefore(Xml.made(element, "p"), element);
        }
        parent.removeChild(element);
    }

    private static List<Element> paragraphs(Element copy) {
        return Xml.is(copy, "p") ? List.of(copy) : Xml.below(copy, "p");
    }
}
