package kz.ereje.examples.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine, with permissions set by Java. Without Hadoop's native library, Hadoop starts a process for each file and folder for
 * that, which for thousands of them takes longer than the checks. As safe for threads as what it extends.
 */
public final class PlainFiles extends LocalFileSystem {

    /** Made by Hadoop, which is told its name. */
    public PlainFiles() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                File file = pathToFile(path);
                String letters = permission.getUserAction().SYMBOL
                        + permission.getGroupAction().SYMBOL
                        + permission.getOtherAction().SYMBOL;
                Files.setPosixFilePermissions(file.toPath(), PosixFilePermissions.fromString(letters));
            } else {
                super.setPermission(path, permission);
            }
        }
    }
}
