package kz.ereje.examples.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

/** Starts the desk. */
public final class DeskCommand {

    private DeskCommand() {}

    /** {@code desk [FOLDER]}. */
    public static void main(String... arguments) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path folder = Path.of(arguments.length == 0 ? "dossiers" : arguments[0]);
        Desk desk = Desk.start(folder, "127.0.0.1", 0, key, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(desk.address());
    }
}
