package kz.ereje.absurd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Mode;
import kz.ereje.cases.Cases;
import org.junit.jupiter.api.Test;

/**
 * No pair of days or references in an impossible order keeps a provision, but those that are listed with a reason; {@code
 * -Dereje.write-absurd=true} lists what is found, new pairs with an empty reason.
 */
class AbsurdPapersTest {

    private static final Path PAGE = Path.of("../../rules-kb/docs/absurd-papers.md");

    @Test
    void whatIsKeptByAnImpossibleOrderIsListedWithItsReason() throws IOException {
        Map<String, Set<String>> found = found();
        if (Boolean.getBoolean("ereje.write-absurd")) {
            LeftPairs.read().with(found).write();
            Files.writeString(PAGE, LeftPairs.read().page());
        }
        LeftPairs listed = LeftPairs.read();
        assertThat(listed.provisions()).containsExactlyInAnyOrderEntriesOf(found);
        assertThat(Files.readString(PAGE)).isEqualTo(listed.page());
    }

    @Test
    void everyPairHasAReasonAndEveryReasonAPair() {
        LeftPairs listed = LeftPairs.read();
        assertThat(listed.pairs())
                .allSatisfy(one -> assertThat(listed.reasons()).as(one.pair()).containsKey(one.reason()));
        assertThat(listed.pairs())
                .extracting(Left::reason)
                .containsAll(listed.reasons().keySet());
        assertThat(listed.reasons().values()).noneMatch(String::isBlank);
    }

    private static Map<String, Set<String>> found() {
        ComplianceChecker checker = ComplianceChecker.create(Mode.DIRECT);
        Map<String, Set<String>> found = new TreeMap<>();
        List<Cases.Case> lawful =
                Cases.all().stream().filter(Cases.Case::isLawful).toList();
        assertThat(lawful).hasSizeGreaterThan(60);
        lawful.forEach(one -> new Impossible(
                        checker,
                        one.dossier(),
                        (pair, provision) -> found.computeIfAbsent(pair, key -> new TreeSet<>())
                                .add(provision))
                .search());
        return found;
    }
}
