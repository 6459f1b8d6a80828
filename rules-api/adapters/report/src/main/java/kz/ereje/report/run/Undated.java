package kz.ereje.report.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of a workbook when it was written, so that the same report has the same bytes. Holds no state. */
final class Undated {

    /** The first moment that a packed file can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>", Pattern.DOTALL);

    private Undated() {}

    /** Writes a workbook. */
    @FunctionalInterface
    interface Writing {
        void into(OutputStream out) throws IOException;
    }

    /** Writes a workbook without its moment; it lies in a temporary file meanwhile. */
    static void write(Writing workbook, OutputStream out) throws IOException {
        Path dated = Files.createTempFile("ereje-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(dated)) {
                workbook.into(file);
            }
            try (ZipFile in = new ZipFile(dated.toFile())) {
                ZipOutputStream packed = new ZipOutputStream(out);
                for (ZipEntry entry : Collections.list(in.entries())) {
                    ZipEntry undated = new ZipEntry(entry.getName());
                    undated.setTimeLocal(NEVER);
                    packed.putNextEntry(undated);
                    try (InputStream content = in.getInputStream(entry)) {
                        content(entry.getName(), content).transferTo(packed);
                    }
                    packed.closeEntry();
                }
                packed.finish();
            }
        } finally {
            Files.deleteIfExists(dated);
        }
    }

    private static InputStream content(String name, InputStream in) throws IOException {
        if (!name.equals(PROPERTIES)) {
            return in;
        }
        String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(
                CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
}
