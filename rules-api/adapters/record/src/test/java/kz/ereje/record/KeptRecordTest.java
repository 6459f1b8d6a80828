package kz.ereje.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.record.ReplayedEntry.Verdict;
import org.junit.jupiter.api.Test;

/**
 * A record that an earlier build made is checked again by this one: it is whole, and no outcome is another. Where a change of the rules is meant to
 * change outcomes, {@code -Dereje.write-record=true} makes it anew.
 */
class KeptRecordTest {

    private static final Path KEPT = Path.of("src/test/resources/kz/ereje/record/kept.record");

    private static final List<String> NAMES = List.of("lease-without-consent.json", "account-at-a-bank.json");

    @Test
    void whatAnEarlierBuildRecordedHolds() throws IOException, BrokenRecordException {
        if (Boolean.getBoolean("ereje.write-record")) {
            Files.createDirectories(KEPT.getParent());
            Files.write(
                    KEPT,
                    Recorded.of(Recorded.examples().stream()
                            .filter(file -> NAMES.contains(file.getFileName().toString()))
                            .toList()));
        }
        List<ReplayedEntry> entries = new ArrayList<>();
        Replay replay = Replay.of(KEPT, Recorded.CHECKER, entries::add);
        assertThat(replay.entries()).isEqualTo(NAMES.size());
        assertThat(entries).extracting(ReplayedEntry::verdict).isSubsetOf(Verdict.SAME, Verdict.SAME_OUTCOMES);
        assertThat(replay.head().made().act())
                .isEqualTo(Recorded.CHECKER.edition().act());
    }
}
