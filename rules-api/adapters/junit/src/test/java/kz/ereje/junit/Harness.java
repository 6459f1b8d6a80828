package kz.ereje.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests as a tool does, and keeps what became of each. Knows nothing but JUnit, of either version. */
final class Harness {

    /** Where the dossiers are from. */
    static final Path EXAMPLES = Path.of("../../../examples/dossiers");

    private final Map<String, String> parameters = new TreeMap<>();

    private Harness() {}

    static Harness in(String language) {
        return new Harness()
                .with("ereje.language", language)
                .with("ereje.coverage.print", "false")
                .with("ereje.coverage.file", "");
    }

    Harness with(String key, String value) {
        parameters.put(key, value);
        return this;
    }

    /**
     * What became of a case, or of a method that has none.
     *
     * @param name what it is called
     * @param failure what it failed with; empty where it passed
     */
    record Case(String name, String failure) {}

    List<Case> run(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .configurationParameters(parameters)
                .build();
        List<Case> cases = Collections.synchronizedList(new ArrayList<>());
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher().execute(request, new TestExecutionListener() {
                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    if (test.isTest() || result.getThrowable().isPresent()) {
                        cases.add(new Case(
                                test.getDisplayName(),
                                result.getThrowable().map(String::valueOf).orElse("")));
                    }
                }
            });
        }
        return cases;
    }

    /** An empty folder for the dossiers of a test, at a place that an annotation can name. */
    static Path folder(String name) {
        Path folder = Path.of("target/harness", name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Collections.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all examples with the outcomes to expect of them. */
    static void copyAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** Copies an example and the outcome to expect of it. */
    static void copy(String example, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String end : List.of(".json", ".expected")) {
            Files.copy(EXAMPLES.resolve(example + end), folder.resolve(example + end));
        }
    }
}
