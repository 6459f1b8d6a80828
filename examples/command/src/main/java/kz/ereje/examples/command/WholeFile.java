package kz.ereje.examples.command;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** A file that is there whole or not at all: it is written beside its place and put there when everything is on the disk. */
final class WholeFile {

    private final Path target;
    private final Path part;

    /** The name of the part says nothing that another run could have said: what a killed run left behind is in nobody's way. */
    private WholeFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling(".ereje-" + UUID.randomUUID() + ".part");
    }

    /** Fills the file and returns an exit code. */
    @FunctionalInterface
    interface Filling {
        int into(PrintStream out) throws IOException;
    }

    /** Whether a file can be put there: a folder or a device would be replaced by it. */
    static boolean canBe(Path target) {
        return target.getFileName() != null && (!Files.exists(target) || Files.isRegularFile(target));
    }

    /**
     * Writes the file.
     *
     * @return the exit code of the filling
     * @throws IOException if it could not be written whole; a file that stood there before then still does
     */
    static int write(Path target, Filling filling) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        return new WholeFile(place).filled(filling);
    }

    private int filled(Filling filling) throws IOException {
        Files.createFile(part);
        part.toFile().deleteOnExit();
        try {
            int code = written(filling);
            keepMode();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return code;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Who may read and write the file that is replaced may read and write this one, and nobody else. */
    private void keepMode() throws IOException {
        PosixFileAttributeView mode = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (mode != null && Files.exists(target)) {
            mode.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private int written(Filling filling) throws IOException {
        try (FileOutputStream file = new FileOutputStream(part.toFile());
                PrintStream out = new PrintStream(new BufferedOutputStream(file), false, StandardCharsets.UTF_8)) {
            int code = filling.into(out);
            if (out.checkError()) {
                throw new IOException("Not everything could be written to " + part);
            }
            file.getFD().sync();
            return code;
        }
    }
}
