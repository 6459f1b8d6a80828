package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Walks once through all files of a folder and the folders in it, but the desk's own, and follows no link. For one thread. */
final class Walk {

    private final Inside inside;
    private final Contents contents;
    private final List<Entry> entries = new ArrayList<>();
    private final Queue<Path> ahead = new ArrayDeque<>();

    Walk(Inside inside, Contents contents) {
        this.inside = inside;
        this.contents = contents;
    }

    /** What lies in a folder itself, unsorted; nothing where it is not there. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> listed = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(listed::add);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return listed;
    }

    /** The dossiers, and what may be taken for one or hides some, in no order. */
    List<Entry> entries() throws IOException {
        in(inside.root()).forEach(this::look);
        while (!ahead.isEmpty()) {
            Path folder = ahead.remove();
            try {
                in(folder).forEach(this::look);
            } catch (IOException e) {
                add(folder, Reason.NOT_READ);
            }
        }
        return entries;
    }

    private void look(Path path) {
        if (Names.isOwn(String.valueOf(path.getFileName()))) {
            return;
        }
        try {
            look(path, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            // Moved away since the folder was listed: as if it had never been seen.
        } catch (IOException e) {
            add(path, Reason.NOT_READ);
        }
    }

    private void look(Path path, BasicFileAttributes attributes) throws IOException {
        String name = inside.name(path);
        if (attributes.isSymbolicLink()) {
            if (Names.isJson(name) || Files.isDirectory(path)) {
                add(path, Reason.LINK);
            }
        } else if (attributes.isDirectory()) {
            enter(path, attributes);
        } else if (!Names.isJson(name)) {
            return;
        } else if (!attributes.isRegularFile()) {
            add(path, Reason.NO_FILE);
        } else if (!Names.isDossier(name)) {
            add(path, Reason.NAME);
        } else {
            entries.add(Entry.of(name, contents.listed(name, path, attributes)));
        }
    }

    /** A junction of Windows is a directory and something else, too. */
    private void enter(Path folder, BasicFileAttributes attributes) {
        if (attributes.isOther()) {
            add(folder, Reason.LINK);
        } else {
            ahead.add(folder);
        }
    }

    private void add(Path path, Reason why) {
        entries.add(Entry.not(inside.name(path), why));
    }
}
