package kz.ereje.register;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements of one file inside a workbook. It reads no definitions of types or entities and nothing outside of the file. For one thread. */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader reader;

    Xml(InputStream stream) {
        this.stream = stream;
        try {
            Reader letters = letters(stream);
            synchronized (FACTORY) {
                this.reader = FACTORY.createXMLStreamReader(letters);
            }
        } catch (XMLStreamException | IOException e) {
            throw new BrokenException("file.broken", e);
        }
    }

    /** Decoded here: what is no letter is an error, where the JDK's reader of XML also prints it, past every log. */
    private static Reader letters(InputStream stream) throws IOException {
        PushbackInputStream start = new PushbackInputStream(new BufferedInputStream(stream), 2);
        byte[] first = start.readNBytes(2);
        start.unread(first);
        boolean wide = first.length == 2 && (first[0] == (byte) 0xFE || first[0] == (byte) 0xFF);
        Charset letters = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                start,
                letters.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The next event; one that defines types or entities is refused, since no spreadsheet writes any. */
    int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new BrokenException("file.broken");
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw e instanceof BrokenException broken ? broken : new BrokenException("file.broken", e);
        }
    }

    boolean hasNext() {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw new BrokenException("file.broken", e);
        }
    }

    /** Goes to the start of the next element; false where there is none. */
    boolean toStart() {
        while (hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    boolean at(String name) {
        return reader.getLocalName().equals(name);
    }

    String text() {
        return reader.getText();
    }

    /** The attribute of this name, whatever its namespace; null where there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The attribute that points to another part of the workbook, {@code r:id}. */
    String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String name) {
        String value = attribute(name, "");
        return value.equals("1") || value.equals("true");
    }

    @Override
    public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException e) {
            throw new BrokenException("file.broken", e);
        }
    }
}
