package kz.ereje.examples.desk.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.ereje.model.Limits;

/**
 * The single steps that are done to files, each of them whole in itself as far as the file system goes. Tests stop after any of them, as a
 * crash does. Holds no state; safe for all threads.
 */
class Disk {

    private static final int PIECE = 1 << 16;

    // With ATOMIC_MOVE the other is ignored by the disks of this world; the one in memory of the tests asks for it.
    private static final CopyOption[] IN_PLACE = {StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING};

    /**
     * What a file holds.
     *
     * @param sha256 of the whole file
     * @param start its bytes, at most one more than a dossier may have
     */
    record Bytes(String sha256, ByteArrayOutputStream start) {}

    /**
     * What was written.
     *
     * @param sha256 its SHA-256
     * @param size how many bytes; more than the limit where there were more
     */
    record Written(String sha256, long size) {}

    /** Reads a file that is no link, piece by piece: of one that is too large to be a dossier only the start stays in memory. */
    Bytes read(Path file) throws IOException {
        MessageDigest digest = sha256();
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (InputStream in = opened(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                start.write(piece, 0, Math.min(read, Limits.MAX_BYTES + 1 - start.size()));
            }
        }
        return new Bytes(HexFormat.of().formatHex(digest.digest()), start);
    }

    /** The file, unless a link stands in its place. */
    InputStream opened(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** What kind of file it is, how large, and when it was written; of a link those of the link itself. */
    BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes a new file, through to the disk, and stops soon after the limit. */
    Written write(Path part, InputStream from, long limit) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] piece = new byte[PIECE];
        InputStream digested = new DigestInputStream(from, digest);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            for (int read = digested.read(piece); read >= 0 && size <= limit; read = digested.read(piece)) {
                out.write(piece, 0, read);
                size += read;
            }
            channel.force(true);
        }
        return new Written(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Puts a file in the place of another, or where none is, in one step. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, IN_PLACE);
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Waits for another program to let go. */
    void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Told to stop while waiting for another program", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
