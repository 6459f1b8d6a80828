package kz.ereje.report.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a PDF of a page: tagged, PDF/A-2a, with the letters that it needs inside. Nothing is loaded from elsewhere. */
public final class Print {

    private static final String LETTERS = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Stands for a letter that the fonts do not have. */
    private static final String REPLACEMENT = "\uFFFD";

    static {
        Quiet.instead();
    }

    private Print() {}

    /** The PDF of this page, which is XHTML. The same page has the same bytes: when it was made stands nowhere. */
    public static byte[] pdf(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(read(page), null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useReplacementText(REPLACEMENT)
                .withProducer("Ereje")
                .toStream(bytes);
        font(builder, "NotoSans-Regular.ttf", REGULAR);
        font(builder, "NotoSans-Bold.ttf", BOLD);
        refuseAllElse(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.setListener(new UndatedPdf(page));
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be printed", e);
        }
        return bytes.toByteArray();
    }

    /** Neither a file nor a network is ever asked, whatever an address in the page says. */
    private static void refuseAllElse(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
    }

    private static void font(PdfRendererBuilder builder, String name, int weight) {
        builder.useFont(() -> open(name), LETTERS, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Print.class.getResourceAsStream("/kz/ereje/report/fonts/" + name), name);
    }

    /** For those who cannot see it, each link says where it leads, as PDF/UA demands. */
    private static Document told(Document page) {
        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            ((Element) links.item(i)).setAttribute("title", links.item(i).getTextContent());
        }
        return page;
    }

    private static Document read(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return told(factory.newDocumentBuilder().parse(new InputSource(new StringReader(page))));
        } catch (SAXException e) {
            throw new IllegalStateException("The page is no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java reads no XML", e);
        }
    }
}
