package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What lies inside a folder, and nothing else: no name leads out of it, and no link is followed, neither out of it nor within. Immutable
 * and safe for all threads.
 *
 * @param root the folder, by its real path
 */
record Inside(Path root, Disk disk) {

    /**
     * The place that a name means, be there a file or not.
     *
     * @throws FolderException if it can be no name of a dossier
     */
    Path place(String name) throws FolderException {
        if (!Names.isDossier(name)) {
            throw new FolderException(Reason.NAME, name);
        }
        try {
            Path place = root;
            for (String part : name.split("/", -1)) {
                place = place.resolve(part);
            }
            return place;
        } catch (InvalidPathException e) {
            throw new FolderException(Reason.NAME, name, e);
        }
    }

    /**
     * The file of a dossier that is there under exactly this name.
     *
     * @throws NotHereException if none is
     * @throws FolderException if it is a link, lies behind one, or is no file
     */
    Path existing(String name) throws IOException {
        Path place = place(name);
        BasicFileAttributes attributes;
        try {
            attributes = disk.attributes(place);
        } catch (AccessDeniedException e) {
            throw new FolderException(Reason.NOT_READ, name, e);
        } catch (IOException e) {
            // A part of the name may be a file, or the name longer than the disk takes: in any case nothing is called
            // so.
            throw new NotHereException(name);
        }
        if (!attributes.isRegularFile()) {
            throw new FolderException(attributes.isSymbolicLink() ? Reason.LINK : Reason.NO_FILE, name);
        }
        try {
            ensureReal(place);
        } catch (NoSuchFileException e) {
            throw new NotHereException(name);
        }
        return place;
    }

    /**
     * Refuses a path that is not its own real path: a part of it is a link, or is written otherwise on the disk.
     *
     * @throws FolderException so that nothing is read or written there
     */
    void ensureReal(Path path) throws IOException {
        String real = path.toRealPath().toString();
        if (real.equals(path.toString())) {
            return;
        }
        String name = name(path);
        throw Names.folded(real).equals(Names.folded(path.toString()))
                ? new NotHereException(name)
                : new FolderException(Reason.LINK, name);
    }

    /** The folder, made with those around it where they are not there. */
    Path folder(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (!folder.equals(root) && parent != null) {
            folder(parent);
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                make(folder);
            }
        }
        ensureReal(folder);
        return folder;
    }

    private void make(Path folder) throws IOException {
        try {
            disk.makeFolder(folder);
        } catch (FileAlreadyExistsException e) {
            // Made by another desk in this moment, or something that is no folder.
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new FolderException(Reason.LINK, name(folder), e);
            }
        }
    }

    /** The folder in which a file of this one lies. */
    Path around(Path file) {
        Path parent = file.getParent();
        return parent == null ? root : parent;
    }

    /** The path from the folder, with {@code /}. */
    String name(Path path) {
        StringBuilder name = new StringBuilder();
        for (Path part : root.relativize(path)) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
    }
}
