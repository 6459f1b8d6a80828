package kz.ereje.kb.resolved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which body, which kind of contract, which use: a list that one norm names stands in its rule, where a jurist reads it. */
class WordsInRulesTest {

    /**
     * A constant of an enum, {@code ActorKind.AKIM}; what a static import would bring is looked for as an import. A way to read the act is no
     * word of the vocabulary.
     */
    private static final Pattern WORD = Pattern.compile(
            "\\b(?!Alternative\\.)([A-Z]\\w+)\\.([A-Z][A-Z0-9_]+)\\b|^import static kz\\.ereje\\.model\\..*$");

    @Test
    void aClassThatResolvesADecisionNamesNoWordOfTheVocabulary() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("src/main/java/kz/ereje/kb/resolved"))) {
            List<Path> sources =
                    found.filter(file -> !file.endsWith("package-info.java")).toList();
            assertThat(sources).hasSizeGreaterThan(70);
            for (Path source : sources) {
                assertThat(words(Files.readString(source)))
                        .as(source.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void aPlantedWordIsFound() {
        assertThat(words("return isAmong(List.of(ActorKind.AKIM));")).containsExactly("ActorKind.AKIM");
        assertThat(words("import static kz.ereje.model.ActorKind.AKIM;")).hasSize(1);
        assertThat(words("/** Not {@code ActorKind.AKIM}. */\n// ActorKind.AKIM\n\"ActorKind.AKIM\""))
                .isEmpty();
    }

    private static List<String> words(String source) {
        String code = source.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|\"[^\"]*\"", "");
        return Pattern.compile(WORD.pattern(), Pattern.MULTILINE)
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
