package kz.ereje.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.record.RecordedExhibit;
import org.jspecify.annotations.Nullable;

/**
 * Compares the files of a dossier's exhibits with what the dossier says of them. Opens files inside the dossier's folder alone; reads each
 * piece by piece.
 */
final class ExhibitFiles {

    private static final int PIECE = 1 << 16;

    /** Where the dossier lies; null where it came from the standard input. */
    private final @Nullable Path folder;

    private final List<Misfit> misfits = new ArrayList<>();
    private final Map<Path, String> first = new HashMap<>();

    /**
     * What does not fit.
     *
     * @param exhibit the id of the exhibit
     * @param key the key of the sentence that says what is wrong
     * @param more what else the sentence names: a file, the other exhibit
     */
    record Misfit(String exhibit, String key, List<String> more) {}

    /** The hash of each file that was read, by the id of its exhibit. */
    private final Map<String, String> found = new HashMap<>();

    private ExhibitFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** What does not fit, in the order of the exhibits; empty where every file is as it was when the dossier was made. */
    static List<Misfit> misfits(Dossier dossier, @Nullable Path file) {
        return List.copyOf(looked(dossier, file).misfits);
    }

    /** The files as they lie there now, in the order of the exhibits. */
    static List<RecordedExhibit> recorded(Dossier dossier, @Nullable Path file) {
        ExhibitFiles files = looked(dossier, file);
        return dossier.exhibits().stream()
                .map(exhibit -> new RecordedExhibit(
                        exhibit.id(),
                        exhibit.file().asOptional().orElse(null),
                        exhibit.sha256().asOptional().orElse(null),
                        files.found.get(exhibit.id())))
                .toList();
    }

    private static ExhibitFiles looked(Dossier dossier, @Nullable Path file) {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        ExhibitFiles files = new ExhibitFiles(folder);
        dossier.exhibits().forEach(files::look);
        return files;
    }

    private void look(Exhibit exhibit) {
        String name = exhibit.file().asOptional().orElse("");
        String stated = exhibit.sha256().asOptional().orElse("");
        if (name.isEmpty()) {
            if (!stated.isEmpty()) {
                add(exhibit, "exhibit.no-file");
            }
            return;
        }
        if (folder == null) {
            add(exhibit, "exhibit.no-folder", name);
            return;
        }
        try {
            look(exhibit, name, stated, folder.toRealPath());
        } catch (IOException | InvalidPathException e) {
            add(exhibit, "exhibit.not-read", name);
        }
    }

    private void look(Exhibit exhibit, String name, String stated, Path inside) throws IOException {
        Path file = inside.resolve(name).normalize();
        if (Path.of(name).isAbsolute() || name.contains("\\") || !file.startsWith(inside)) {
            add(exhibit, "exhibit.outside", name);
            return;
        }
        if (!Files.isRegularFile(file)) {
            add(exhibit, "exhibit.missing", name);
            return;
        }
        Path real = file.toRealPath();
        if (!real.startsWith(inside)) {
            add(exhibit, "exhibit.outside", name);
            return;
        }
        String other = first.putIfAbsent(real, exhibit.id());
        if (other != null) {
            add(exhibit, "exhibit.twice", name, other);
        }
        compare(exhibit, name, stated, real);
    }

    private void compare(Exhibit exhibit, String name, String stated, Path file) throws IOException {
        String sha256 = sha256(file);
        found.put(exhibit.id(), sha256);
        if (stated.isEmpty()) {
            add(exhibit, "exhibit.no-hash", name);
        } else if (!stated.equalsIgnoreCase(sha256)) {
            add(exhibit, "exhibit.changed", name);
        }
    }

    private void add(Exhibit exhibit, String key, String... more) {
        misfits.add(new Misfit(exhibit.id(), key, List.of(more)));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            byte[] piece = new byte[PIECE];
            while (digested.read(piece) >= 0) {
                continue;
            }
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
