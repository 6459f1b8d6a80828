package kz.ereje.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as another program reads it. */
public final class Pdf {

    private static final Pattern MOMENT =
            Pattern.compile("D:\\d{14}[+-]\\d\\d'\\d\\d'|\\d{4}-\\d\\d-\\d\\dT[0-9:]+([+-]\\d\\d:\\d\\d|Z)");

    private Pdf() {}

    /** The words of all pages, each as it stands: one that is broken over two lines is two. */
    public static List<String> words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return List.of(new PDFTextStripper().getText(document).trim().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page, without the space between letters. */
    public static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squeezed(stripper.getText(document)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its streams, in the order of the file, without the moment at which it was made. */
    static List<String> streams(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> streams = new ArrayList<>();
            for (COSObjectKey key :
                    new TreeSet<>(document.getDocument().getXrefTable().keySet())) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    String said = new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                    streams.add(key + " " + MOMENT.matcher(said).replaceAll("moment"));
                }
            }
            return streams;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
