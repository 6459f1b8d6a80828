package kz.ereje.api;

import java.nio.file.Path;

/** Where the files of the repository are: the proof starts these tests from another folder than the build does. */
final class Repository {

    static final Path ROOT = Path.of(System.getProperty("ereje.root", ".."));

    static final Path EXAMPLES = ROOT.resolve("examples/dossiers");

    private Repository() {}
}
