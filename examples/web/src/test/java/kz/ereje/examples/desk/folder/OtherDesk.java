package kz.ereje.examples.desk.folder;

import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that works in the same folder. */
final class OtherDesk {

    private OtherDesk() {}

    /** Saves its leases one after another, each over whatever is there; or holds the lock until it is told to go. */
    public static void main(String... arguments) throws Exception {
        Path path = Path.of(arguments[0]);
        if (arguments.length == 2) {
            save(DossierFolder.open(path), Integer.parseInt(arguments[1]), 1_000);
            return;
        }
        try (FileChannel channel = FileChannel.open(
                path.resolve(".ereje").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            System.out.println("locked");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** So many saves that went through; those that were refused are made again from what is there by then. */
    static void save(DossierFolder folder, int times, int first) throws Exception {
        int done = 0;
        while (done < times) {
            Saved present = folder.read("lease.json");
            try {
                folder.save(present.name(), Samples.lease(first + done), present.etag());
                done++;
            } catch (ChangedMeanwhileException e) {
                // Made again.
            }
        }
    }
}
