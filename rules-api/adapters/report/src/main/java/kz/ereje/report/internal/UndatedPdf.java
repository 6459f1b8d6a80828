package kz.ereje.report.internal;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes out of a PDF when it was made, and numbers it by what it holds, so that the same page has the same bytes. */
final class UndatedPdf implements PDFCreationListener {

    private static final Pattern DATES =
            Pattern.compile("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>\\s*");

    private final long number;

    UndatedPdf(String page) {
        this.number = page.hashCode();
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        renderer.getPdfDocument().setDocumentId(number);
    }

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pages) {
        // Nothing is known to be dated yet.
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {
        PDDocument document = renderer.getPdfDocument();
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return;
        }
        try (InputStream dated = metadata.exportXMPMetadata()) {
            String text = new String(dated.readAllBytes(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(DATES.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
