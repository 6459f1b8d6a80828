package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.examples.command.MixedFolder.Fate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in a folder and whatever is done to a run over it, the counts of the run that ends add up. */
class MixedFolderTest {

    private static final long LONGEST_SECONDS = 1800;

    @TempDir
    private Path around = Path.of("set by JUnit");

    @Test
    void hundredsOfFilesAddUp() throws Exception {
        addUp(320);
    }

    @Test
    @Tag("long")
    void tenThousandFilesAddUp() throws Exception {
        addUp(10_000);
    }

    private void addUp(int files) throws Exception {
        MixedFolder mixed = MixedFolder.of(around, files);
        assertThat(Child.run(around, "mkfifo \"$OUT/mixed/pipe.json\"").code()).isZero();
        Path answer = mixed.folder().resolve("answer.json");
        for (String signal : List.of("KILL", "TERM")) {
            kill(answer, signal, 1.5);
            assertThat(answer).doesNotExist();
        }
        long parts = parts(mixed.folder());
        assertThat(run(answer).code()).isEqualTo(ExitCode.UNREADABLE);
        Map<String, Integer> counts = counts(answer);
        assertThat(counts)
                .containsEntry("seen", files + 5 + (int) parts)
                .containsEntry("checked", mixed.of(Fate.CHECKED))
                .containsEntry("refused", mixed.of(Fate.REFUSED))
                .containsEntry("failed", 0)
                .containsEntry("notRead", mixed.of(Fate.NOT_READ) + 1 + (int) parts);
        addUp(counts);

        byte[] before = Files.readAllBytes(answer);
        kill(answer, "KILL", 2);
        assertThat(answer).hasBinaryContent(before);
        assertThat(run(answer).code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(counts(answer))
                .containsEntry("checked", mixed.of(Fate.CHECKED))
                .containsEntry("refused", mixed.of(Fate.REFUSED))
                .containsEntry("notRead", mixed.of(Fate.NOT_READ) + 2 + (int) parts(mixed.folder()));
        addUp(counts(answer));
    }

    /** Files go, come and change while the run reads them: what becomes of each is open, that something does is not. */
    @Test
    void aFolderThatChangesMeanwhileAddsUpToo() throws Exception {
        MixedFolder mixed = MixedFolder.of(around, 320);
        Path answer = around.resolve("answer.json");
        Child changed = Child.run(
                around,
                command(answer) + " & child=$!; until ls -A \"$OUT\" | grep -q part; do sleep 0.01; done;"
                        + " rm -rf \"$OUT/mixed/d2\"; : > \"$OUT/mixed/d1/new.json\"; mv \"$OUT/mixed/d3\" \"$OUT/moved\";"
                        + " wait $child; exit $?");
        assertThat(changed.code()).as(changed.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(counts(answer)).containsEntry("seen", 320 + 4);
        addUp(counts(answer));
    }

    private static void addUp(Map<String, Integer> counts) {
        int dossiers = number(counts, "checked") + number(counts, "refused") + number(counts, "failed");
        assertThat(number(counts, "seen")).isEqualTo(dossiers + number(counts, "notRead"));
        assertThat(counts)
                .containsEntry("listed dossiers", dossiers)
                .containsEntry("listed notRead", number(counts, "notRead"));
    }

    private static int number(Map<String, Integer> counts, String name) {
        return counts.getOrDefault(name, -1);
    }

    private static String command(Path answer) {
        return "$CHECK --format json --output " + answer + " \"$OUT/mixed\"";
    }

    private Child run(Path answer) throws Exception {
        return Child.run(around, command(answer), LONGEST_SECONDS);
    }

    /** Runs and kills the run after a while; it cannot end before, for it waits for its standard input. */
    private void kill(Path answer, String signal, double seconds) throws Exception {
        Child killed = Child.run(
                around,
                "rm -f \"$OUT/held\"; mkfifo \"$OUT/held\"; " + command(answer)
                        + " - < \"$OUT/held\" & child=$!; exec 3> \"$OUT/held\"; sleep " + seconds + "; kill -"
                        + signal + " $child; wait $child; exit $?");
        assertThat(killed.code()).as(killed.err()).isGreaterThan(Byte.MAX_VALUE);
    }

    private static long parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }

    /** The numbers of the answer, and how many elements its two lists have. */
    private static Map<String, Integer> counts(Path answer) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<String> seen = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(answer.toFile())) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                seen.add(name);
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_ARRAY) {
                    counts.put("listed " + name, elements(json));
                } else if (name.equals("files")) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        counts.put(json.currentName(), json.nextIntValue(-1));
                    }
                } else {
                    json.skipChildren();
                }
            }
            assertThat(json.nextToken()).as("the end").isNull();
        }
        assertThat(seen).containsExactly("formatVersion", "act", "ruleBase", "dossiers", "notRead", "files", "totals");
        return counts;
    }

    private static int elements(JsonParser json) throws IOException {
        int elements = 0;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            json.skipChildren();
            elements++;
        }
        return elements;
    }
}
