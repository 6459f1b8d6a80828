package kz.ereje.kb.act;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.kb.JsonData;
import org.jspecify.annotations.Nullable;

/** The data files of the act on the class path; it remembers which were read, so that they can be hashed. */
final class ActFiles {

    private static final String ROOT = "kz/ereje/kb/";
    private static final String ACTS = ROOT + "act/";

    private final ClassLoader loader;
    private final String folder;
    private final Set<String> read = new LinkedHashSet<>();

    private ActFiles(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
    }

    /** The files of the one act that the library ships. */
    static ActFiles of(ClassLoader loader) {
        String act = String.valueOf(
                JsonData.object("act.json", bytes(loader, ACTS + "act.json")).get("folder"));
        return new ActFiles(loader, ACTS + act + "/");
    }

    /** A file of the act, {@code 2024-60/terms.json}. */
    Members members(String file) {
        read.add(file);
        return new Members(file, "", JsonData.object(file, bytes(loader, folder + file)));
    }

    /** A file that need not be there. */
    Members membersOrNone(String file) {
        try (InputStream stream = opened(loader, folder + file)) {
            return stream == null ? new Members(file, "", Map.of()) : members(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    /** The bytes of all files that were read, in their order. */
    List<byte[]> contents() {
        List<byte[]> contents = new ArrayList<>();
        read.forEach(file -> contents.add(bytes(loader, folder + file)));
        return contents;
    }

    /** The bytes of a rule file, {@code chapter2/12.1.3.drl}. */
    byte[] rules(String file) {
        return bytes(loader, ROOT + file);
    }

    /** Files of a module are found only by a class of that module; files elsewhere, by the loader. */
    private static @Nullable InputStream opened(ClassLoader loader, String file) {
        InputStream own = ActFiles.class.getResourceAsStream("/" + file);
        return own == null ? loader.getResourceAsStream(file) : own;
    }

    private static byte[] bytes(ClassLoader loader, String file) {
        try (InputStream stream = opened(loader, file)) {
            if (stream == null) {
                throw new IllegalStateException("The library lacks its own " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
