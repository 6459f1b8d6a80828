import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes plain modes into the list of a jar's entries: files 644, folders 755. The packager copies the modes of the files on disk,
 * so that two builds under different file masks would differ.
 *
 * <p>Run by the build, in one file: {@code java PlainModes.java PACKAGING JAR}, the jar without its ending; those of its sources and of its
 * Javadoc are looked for beside it.
 */
final class PlainModes {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FILE = 0100644 << 16;
    private static final int FOLDER = 040755 << 16 | 0x10;

    private PlainModes() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("pom")) {
            return;
        }
        plain(Path.of(arguments[1] + ".jar"));
        for (String further : List.of("-sources.jar", "-javadoc.jar")) {
            Path jar = Path.of(arguments[1] + further);
            if (Files.exists(jar)) {
                plain(jar);
            }
        }
    }

    private static void plain(Path jar) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(jar)).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.capacity() - END_LENGTH;
        if (end < 0 || bytes.getInt(end) != END) {
            throw new IllegalStateException(jar + " does not end as a jar without comment does: has the packager changed?");
        }
        rewrite(bytes, bytes.getInt(end + 16), bytes.getShort(end + 10) & 0xffff);
        Files.write(jar, bytes.array());
    }

    private static void rewrite(ByteBuffer bytes, int start, int entries) {
        int at = start;
        for (int i = 0; i < entries; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw new IllegalStateException("No entry at " + at);
            }
            int name = bytes.getShort(at + 28) & 0xffff;
            boolean folder = bytes.get(at + ENTRY_LENGTH + name - 1) == '/';
            bytes.putInt(at + 38, folder ? FOLDER : FILE);
            at += ENTRY_LENGTH + name + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
        }
    }
}
