package kz.ereje.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.record.Signer;
import kz.ereje.record.Trust;
import kz.ereje.record.UnusableKeyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of records. */
final class RecordOptions {

    /** No file of keys or certificates is larger. */
    private static final int MOST = 1 << 20;

    @Option(names = "--record", paramLabel = "${bundle:label.file}")
    @Nullable
    String record;

    @Option(names = "--sign", paramLabel = "${bundle:label.file}")
    @Nullable
    String sign;

    @Option(names = "--sign-password", paramLabel = "${bundle:label.file}")
    @Nullable
    String signPassword;

    @Option(names = "--replay", paramLabel = "${bundle:label.file}")
    @Nullable
    String replay;

    @Option(names = "--trust", paramLabel = "${bundle:label.file}")
    @Nullable
    String trust;

    /** Whether an option is given without the one that it goes with. */
    boolean isLoose() {
        return sign != null && record == null
                || signPassword != null && sign == null
                || trust != null && replay == null
                || replay != null && record != null;
    }

    /** Who signs; null where nobody does. */
    @Nullable
    Signer signer() throws IOException, UnusableKeyException {
        if (sign == null) {
            return null;
        }
        char[] password = signPassword == null
                ? new char[0]
                : new String(bytes(signPassword), StandardCharsets.UTF_8)
                        .strip()
                        .toCharArray();
        return Signer.of(bytes(sign), password);
    }

    /** Who is trusted; nobody where nobody is named. */
    Trust trusted() throws IOException, UnusableKeyException {
        return trust == null ? Trust.nobody() : Trust.of(bytes(trust));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = Files.newInputStream(Path.of(name))) {
            return file.readNBytes(MOST);
        }
    }
}
