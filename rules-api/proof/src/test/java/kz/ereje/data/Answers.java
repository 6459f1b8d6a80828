package kz.ereje.data;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;
import org.assertj.core.api.Assertions;

/** The answers to the example dossiers, and the schema of all answers. */
final class Answers {

    static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Reports.schema());
    private static final Path EXAMPLES = Path.of("..", "..", "examples", "dossiers");

    private Answers() {}

    static List<Path> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report to(Path file) {
        try {
            return CHECKER.check(Dossiers.read(file));
        } catch (IOException | UnreadableDossierException e) {
            throw new IllegalStateException("Could not read " + file, e);
        }
    }

    static Report to(String example) {
        return to(EXAMPLES.resolve(example + ".json"));
    }

    static void requireValid(String json) {
        Assertions.assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }
}
