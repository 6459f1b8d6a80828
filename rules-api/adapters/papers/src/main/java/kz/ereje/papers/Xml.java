package kz.ereje.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a part. A form is a file of somebody else: no document type, no entity and nothing outside the file is read. */
final class Xml {

    /** The namespace of the words of a document. */
    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {}

    static Document read(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException e) {
            throw new IOException("A part is no XML", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java reads no XML", e);
        }
    }

    static byte[] write(Document document) {
        try {
            document.setXmlStandalone(true);
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("This Java writes no XML", e);
        }
    }

    /** The elements of this name below, in the order of the document; a copy, so that the document can be changed. */
    static List<Element> below(Node node, String name) {
        NodeList found = node instanceof Document document
                ? document.getElementsByTagNameNS(WORDS, name)
                : ((Element) node).getElementsByTagNameNS(WORDS, name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The nearest element of this name around; null where there is none. */
    static @Nullable Element around(Node node, String name) {
        for (Node each = node.getParentNode(); each != null; each = each.getParentNode()) {
            if (is(each, name)) {
                return (Element) each;
            }
        }
        return null;
    }

    static boolean is(Node node, String name) {
        return WORDS.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** A new element with the prefix of another of its namespace. */
    static Element made(Element like, String name) {
        String prefix = like.getPrefix();
        return like.getOwnerDocument().createElementNS(WORDS, prefix == null ? name : prefix + ":" + name);
    }
}
