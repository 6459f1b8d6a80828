package kz.ereje.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The files inside a workbook, to be looked at and changed. */
final class Zips {

    private Zips() {}

    static Map<String, String> unpacked(byte[] zip) {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("zip", ".zip");
            try {
                Files.write(file, zip);
                read(file, files);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void read(Path path, Map<String, String> files) throws IOException {
        try (ZipFile file = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                files.put(
                        entry.getName(), new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    static byte[] packed(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As the writer of workbooks writes letters. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(letter -> escaped.append(
                        letter < 0x80 ? Character.toString(letter) : "&#x" + Integer.toHexString(letter) + ";"));
        return escaped.toString();
    }

    static byte[] edited(byte[] zip, String file, UnaryOperator<String> edit) {
        Map<String, String> files = unpacked(zip);
        files.put(file, edit.apply(Objects.requireNonNull(files.get(file), file)));
        return packed(files);
    }
}
