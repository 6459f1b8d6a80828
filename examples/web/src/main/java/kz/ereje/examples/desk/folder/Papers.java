package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of exhibits, in a folder beside the dossier, as the command that compares them wants it. Safe for all threads. */
final class Papers {

    /** Their folder. */
    static final String HOME = "papers";

    /** What programs are chosen by; an ending of another form is part of the name. */
    private static final Pattern ENDING = Pattern.compile("(.*)(\\.[A-Za-z0-9]{1,10})", Pattern.DOTALL);

    private final Inside inside;
    private final FolderLock lock;

    Papers(Inside inside, FolderLock lock) {
        this.inside = inside;
        this.lock = lock;
    }

    /**
     * Takes a file in. It is written as it comes, while others work; only its name is given under the lock.
     *
     * @param beside the folder of the dossier
     * @throws FolderException if it is larger; then nothing of it is kept
     */
    Paper keep(Path beside, String fileName, InputStream from, long limit) throws IOException {
        Path home = inside.folder(beside.resolve(HOME));
        try (WholeFile file = WholeFile.written(inside, home, from, limit)) {
            if (file.size() > limit) {
                throw new FolderException(Reason.TOO_LARGE, fileName);
            }
            Path target = lock.under(() -> {
                Path free = free(home, fileName);
                file.put(free);
                return free;
            });
            return new Paper(HOME + "/" + target.getFileName(), file.sha256(), file.size());
        }
    }

    /** A paper in JSON is no dossier, and must not be listed as one. */
    private Path free(Path home, String fileName) throws IOException {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        Matcher parts = ENDING.matcher(last);
        boolean split = parts.matches();
        String end = split && !Names.isJson(last) ? parts.group(2) : split ? ".data" : "";
        return new FreeName(inside).file(home, Names.stem(split ? parts.group(1) : last), end);
    }
}
