package kz.ereje.report.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** JUnit XML as a server reads it. */
record Junit(Document document) {

    static Junit read(byte[] bytes) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes));
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(Junit.class.getResource("junit.xsd")))
                    .newValidator()
                    .validate(new DOMSource(document));
            return new Junit(document);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
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

    Map<String, Long> figures() {
        List<Element> suites = all("testsuite");
        NodeList properties = suites.get(suites.size() - 1).getElementsByTagName("property");
        Map<String, Long> figures = new TreeMap<>();
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            figures.put(property.getAttribute("name"), Long.valueOf(property.getAttribute("value")));
        }
        return figures;
    }

    /** How many elements of this kind have this type. */
    long count(String element, String type) {
        return all(element).stream()
                .filter(each -> each.getAttribute("type").equals(type))
                .count();
    }

    /** How many properties have this value, of those whose names begin so. */
    long properties(String name, String value) {
        return all("property").stream()
                .filter(each -> each.getAttribute("name").startsWith(name)
                        && each.getAttribute("value").equals(value))
                .count();
    }
}
