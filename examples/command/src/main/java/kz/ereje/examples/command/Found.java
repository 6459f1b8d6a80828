package kz.ereje.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the command line names, or that lies in a folder which it names.
 *
 * @param source its name, as it is shown and reported
 * @param path where it lies; nothing for the standard input and for names that no file can have
 * @param named whether the command line names it by itself
 * @param unread why it is not read; nothing where it is to be checked
 */
record Found(String source, @Nullable Path path, boolean named, Optional<Unread> unread) {

    static Found named(String source, @Nullable Path path) {
        return new Found(source, path, true, Optional.empty());
    }

    static Found inFolder(Path path) {
        return new Found(path.toString(), path, false, Optional.empty());
    }

    Found not(Unread why) {
        return new Found(source, path, named, Optional.of(why));
    }

    /** Whether a dossier may be lost by not reading it. */
    boolean matters() {
        return unread.filter(why -> named || why.matters()).isPresent();
    }
}
