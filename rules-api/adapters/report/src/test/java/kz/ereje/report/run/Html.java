package kz.ereje.report.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The page as another program reads it. */
record Html(Document document) {

    static Html read(byte[] bytes) {
        try {
            return new Html(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    List<Element> all(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Elements of which a class begins so. */
    List<Element> all(String name, String type) {
        return all(name).stream()
                .filter(each -> (" " + each.getAttribute("class")).contains(" " + type))
                .toList();
    }

    List<Element> having(String attribute) {
        return all("*").stream().filter(each -> each.hasAttribute(attribute)).toList();
    }

    Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        having("data-figure")
                .forEach(row -> figures.put(
                        row.getAttribute("data-figure"),
                        Long.valueOf(row.getElementsByTagName("td").item(0).getTextContent())));
        return figures;
    }
}
