package kz.ereje.examples.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page of an application: what it tells its readers to type, and the code that it shows. */
record Page(Path folder, String text) {

    /** Where the commands of a page are to be typed. */
    static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

    static final Path EMBEDDING = ROOT.resolve("examples/embedding");

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static Page of(String application) {
        Path folder = EMBEDDING.resolve(application);
        try {
            return new Page(folder, Files.readString(folder.resolve("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException("An application has no page", e);
        }
    }

    /** The blocks in one of the languages. */
    List<String> blocks(String... languages) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> Arrays.asList(languages).contains(block.group(1)))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    /** The command by which the application is started: the one of the page that begins with {@code java}. */
    List<String> start() {
        List<String> commands = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("java "))
                .toList();
        if (commands.size() != 1) {
            throw new IllegalStateException(folder + " tells " + commands.size() + " ways to start it: " + commands);
        }
        return List.of(commands.get(0).split(" ", -1));
    }
}
