package kz.ereje.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a DOCX, which is a ZIP file, in their order. Written without the hour, so that the same values give the same bytes. */
final class Parts {

    /** A letterhead with pictures has some MiB; more is no form, and may be a ZIP file made to fill memory. */
    private static final int LIMIT = 32 << 20;

    private static final int MOST = 1000;

    /** The first moment that a ZIP file can state. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Parts() {}

    /** The parts by name; empty where it is no ZIP file. */
    static Map<String, byte[]> read(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LIMIT;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() == MOST || parts.putIfAbsent(entry.getName(), part) != null) {
                    throw new IOException("Too large, or a part stands in it twice: " + entry.getName());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("The name of a part cannot be read", e);
        }
        return parts;
    }

    static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Bytes could not be kept in memory", e);
        }
        return bytes.toByteArray();
    }
}
