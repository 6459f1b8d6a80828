package kz.ereje.examples.desk.folder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as parts of file names: without colons, which Windows takes for streams. Holds no state; safe for all threads. */
final class Stamp {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Stamp() {}

    static String of(Instant instant) {
        return FORMAT.format(instant);
    }

    static Instant instant(String stamp) {
        return LocalDateTime.parse(stamp, FORMAT).toInstant(ZoneOffset.UTC);
    }
}
