package kz.ereje.kb.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.kb.act.Catalogue;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/** The rules of the made-up next edition are what its folder says: one DRL file a changed provision, opened by its words. */
class NextEditionRulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/kz/ereje/kb/edition_2027_1");
    private static final Catalogue NEXT =
            Catalogue.read(NextEditionRulesTest.class.getClassLoader(), List.of("2027-1"));

    @Test
    void theyCompileAndAreThoseOfTheCatalogue() throws IOException {
        String[] files;
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.sorted().map(NextEditionRulesTest::text).toArray(String[]::new);
        }
        assertThat(Engine.compile(files).getKiePackages().stream()
                        .flatMap(each -> each.getRules().stream())
                        .map(Rule::getName))
                .containsExactlyInAnyOrderElementsOf(NEXT.rules().stream()
                        .filter(rule -> NEXT.ruleOf(rule).edition().equals("2027-1"))
                        .toList());
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            String id = file.getFileName().toString().replace(".drl", "");
            String words = NEXT.provisions().stream()
                    .filter(provision -> provision.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertThat(text).startsWith("// [" + id + "] " + words + "\n");
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
