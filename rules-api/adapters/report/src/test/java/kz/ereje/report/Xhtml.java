package kz.ereje.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as another program reads it. */
record Xhtml(Document document) {

    private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "h4", "p", "li", "th", "td", "summary");

    static Xhtml read(String xml) {
        try {
            return new Xhtml(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e.getMessage() + "\n" + xml, e);
        }
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The texts, each as one line of its block; on paper without what is for screens. */
    List<String> texts(boolean onPaper) {
        return elements("*").stream()
                .filter(element -> BLOCKS.contains(element.getTagName()))
                .filter(element -> !onPaper || !isOnScreen(element))
                .map(Element::getTextContent)
                .toList();
    }

    private static boolean isOnScreen(Element element) {
        return element.getAttribute("class").equals("r-on-screen")
                || element.getParentNode() instanceof Element parent && isOnScreen(parent);
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }
}
