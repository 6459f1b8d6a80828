package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to a new kind of decision names the files that a kind has, with microcredit for an example: those, and no other. */
class KindGuideTest {

    private static final int PRODUCT_FILES = 8;

    private static final Set<String> WRITTEN_BY_A_COMMAND = Set.of("dossier.schema.json", "cases.json");

    /** A kind has an entry in it only where its decisions show that a standing duty was done: the guide names it beside the others. */
    private static final String DUTIES = "duties.json";

    private static final Pattern OF_THE_KIND =
            Pattern.compile("\\b(Resolved)?Microcredit\\b|\\bMICROCREDIT\\b|\"(DecisionKind:)?microcredit\"|\"16\\.8/");
    private static final Pattern LISTED = Pattern.compile("(?m)^ *- `([^`]+)`");

    @Test
    void theProductFilesOfAKindAreThoseOfTheGuideAndAtMostEight() throws IOException {
        Set<String> product = new TreeSet<>();
        for (String module : List.of("rules-model", "rules-kb", "rules-api")) {
            product.addAll(files(Repository.ROOT.resolve(module).resolve("src/main")));
        }
        assertThat(listed("beside")).anyMatch(file -> file.endsWith("/" + DUTIES));
        assertThat(product.removeIf(file -> file.endsWith("/" + DUTIES))).isTrue();
        assertThat(product).hasSizeGreaterThan(4);
        assertThat(listed("edit")).containsExactlyInAnyOrderElementsOf(product);
        assertThat(product)
                .filteredOn(file -> !WRITTEN_BY_A_COMMAND.contains(
                        Path.of(file).getFileName().toString()))
                .hasSizeLessThanOrEqualTo(PRODUCT_FILES);
    }

    @Test
    void whatStandsBesideThemIsThere() throws IOException {
        assertThat(listed("beside"))
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> assertThat(Repository.ROOT.resolve(file)).exists());
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> found = new TreeSet<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (OF_THE_KIND.matcher(Files.readString(file)).find()) {
                    found.add(Repository.ROOT.relativize(file).toString());
                }
            }
            return found;
        }
    }

    /** The files of one list of the guide; what a list is about stands in the comment before it. */
    private static List<String> listed(String list) throws IOException {
        String guide = Files.readString(Repository.ROOT.resolve(".github/CONTRIBUTING.md"));
        int from = guide.indexOf("<!-- a kind: " + list + " -->");
        assertThat(from).as("the list of what to %s", list).isPositive();
        String items = guide.substring(from, guide.indexOf("<!-- end -->", from));
        return LISTED.matcher(items)
                .results()
                .map((MatchResult item) -> item.group(1))
                .collect(Collectors.toList());
    }
}
