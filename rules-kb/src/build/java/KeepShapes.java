import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import kz.ereje.kb.EngineShapes;

/**
 * Keeps the shapes of the classes through which the library enters Drools, with the version that the rules are compiled with: the library
 * refuses another Drools by them.
 *
 * <p>Run by the build, in one file: {@code java -cp CLASSES:LIBRARIES KeepShapes.java CLASSES VERSION}.
 */
final class KeepShapes {

    private KeepShapes() {}

    public static void main(String[] arguments) throws IOException {
        String shapes = EngineShapes.found().entrySet().stream()
                .map(shape -> "    \"" + shape.getKey() + "\": \"" + shape.getValue() + "\"")
                .collect(Collectors.joining(",\n"));
        Path file = Path.of(arguments[0], "kz/ereje/kb/drools.json");
        Files.writeString(file, "{\n  \"version\": \"" + arguments[1] + "\",\n  \"shapes\": {\n" + shapes + "\n  }\n}\n");
    }
}
