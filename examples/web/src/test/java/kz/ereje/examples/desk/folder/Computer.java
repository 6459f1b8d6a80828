package kz.ereje.examples.desk.folder;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The computers whose disks the folder is tried on. */
enum Computer {
    WINDOWS,
    UNIX,
    /** The one that the tests run on. */
    THIS;

    /** A folder on its disk, not made yet, with a name as offices give them. */
    Path folder(Path temporary) throws IOException {
        return switch (this) {
            case WINDOWS -> Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\Әкімдік\\Шешімдер 2026");
            case UNIX -> Jimfs.newFileSystem(Configuration.unix()).getPath("/srv/Әкімдік/Шешімдер 2026");
            case THIS -> Files.createTempDirectory(temporary, "desk").resolve("Әкімдік");
        };
    }
}
