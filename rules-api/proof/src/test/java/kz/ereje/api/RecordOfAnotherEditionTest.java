package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.record.RecordWriter;
import kz.ereje.record.RecordedInput;
import kz.ereje.record.Replay;
import kz.ereje.record.ReplayedEntry;
import kz.ereje.record.ReplayedEntry.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that was made by this edition is checked again by the made-up next one, which says what differs. */
class RecordOfAnotherEditionTest {

    @TempDir
    Path folder;

    /** The next edition wants fifteen days of notice from 1 July 2027 on; the rules that ask for them are the same. */
    private static ComplianceChecker next() throws Exception {
        URL changed = Path.of("../../rules-kb/src/test/resources").toUri().toURL();
        Catalogue catalogue = Catalogue.read(
                new URLClassLoader(new URL[] {changed}, RecordOfAnotherEditionTest.class.getClassLoader()),
                List.of("2027-1"));
        return new ComplianceChecker(catalogue, RuleBase.load(Catalogue.read()));
    }

    /** A gathering that is held twelve days after its notice. */
    private static byte[] gathering(String decided) throws Exception {
        ObjectNode dossier = (ObjectNode) new ObjectMapper()
                .readTree(Path.of("cases/12.1.3.json").toFile())
                .get("dossier");
        dossier.put("checkedOn", "2027-08-02");
        ((ObjectNode) dossier.at("/decisions/0")).put("date", decided);
        ((ObjectNode) dossier.at("/meetings/0")).put("date", "2027-07-20");
        ((ObjectNode) dossier.at("/meetings/0/notices/0")).put("date", "2027-07-08");
        return dossier.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void itSaysWhatDiffers() throws Exception {
        ComplianceChecker present = ComplianceChecker.create();
        Path file = folder.resolve("audit.record");
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter record = RecordWriter.into(out, present.edition())) {
            for (String day : List.of("2027-06-30", "2027-07-01")) {
                byte[] json = gathering(day);
                record.add(RecordedInput.of(day, json), present.check(Dossiers.read(day, json), Dossiers.sha256(json)));
            }
        }
        assertThat(Replay.of(file, present, entry -> {}).count(Verdict.SAME)).isEqualTo(2);

        List<ReplayedEntry> entries = new ArrayList<>();
        Replay replay = Replay.of(file, next(), entries::add);
        assertThat(replay.head().sameRules(replay.now())).isFalse();
        assertThat(replay.holds()).isFalse();
        assertThat(replay.lines(Language.EN).get(0)).contains("by other rules");
        ReplayedEntry since = entries.get(1);
        assertThat(since.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(since.difference().orElseThrow().outcomes())
                .extracting(change -> change.provision() + ": " + change.before() + " → " + change.after())
                .contains("12.1.3: COMPLIANT → VIOLATED");
        assertThat(since.lines(Language.RU)).hasSizeGreaterThan(2);
        assertThat(entries.get(0).difference().map(each -> each.outcomes()).orElse(List.of()))
                .noneMatch(change -> change.provision().equals("12.1.3"));
    }
}
