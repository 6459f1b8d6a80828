package kz.ereje.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes several files into a folder, all or none, and replaces no file that is there. */
final class WholeFolder {

    private WholeFolder() {}

    static List<Path> write(Map<String, byte[]> files, Path folder) throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new PapersRefusedException("folder.none", folder.toString());
        }
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new PapersRefusedException("folder.taken", name);
            }
        }
        Files.createDirectories(folder);
        Path aside = Files.createTempDirectory(folder, ".ereje-");
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(aside.resolve(file.getKey()), file.getValue());
            }
            return moved(files, aside, folder);
        } finally {
            delete(aside, files);
        }
    }

    /** Moving within a folder is quick and needs no space; what was moved is taken back where one cannot be. */
    private static List<Path> moved(Map<String, byte[]> files, Path aside, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            for (String name : files.keySet()) {
                written.add(Files.move(aside.resolve(name), folder.resolve(name)));
            }
            return List.copyOf(written);
        } catch (IOException e) {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    private static void delete(Path aside, Map<String, byte[]> files) throws IOException {
        for (String name : files.keySet()) {
            Files.deleteIfExists(aside.resolve(name));
        }
        Files.deleteIfExists(aside);
    }
}
