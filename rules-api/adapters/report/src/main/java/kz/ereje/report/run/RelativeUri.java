package kz.ereje.report.run;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The name of a file as a relative address by RFC 3986: its steps with each letter escaped that is not unreserved. The root of a path that
 * is absolute is left out, so that the report says nothing of the machine but the name it was given.
 */
final class RelativeUri {

    private RelativeUri() {}

    static String of(String source) {
        String path = File.separatorChar == '/' ? source : source.replace(File.separatorChar, '/');
        String uri = Arrays.stream(path.replaceFirst("^/+", "").split("/", -1))
                .map(RelativeUri::escaped)
                .collect(Collectors.joining("/"));
        return uri.isEmpty() ? "." : uri;
    }

    private static String escaped(String step) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : step.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            if ((letter < 0x80 && Character.isLetterOrDigit(letter)) || "-._~".indexOf(letter) >= 0) {
                escaped.append(letter);
            } else {
                escaped.append(String.format("%%%02X", (int) letter));
            }
        }
        return escaped.toString();
    }
}
