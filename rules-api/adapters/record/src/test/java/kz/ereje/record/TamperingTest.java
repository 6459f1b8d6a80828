package kz.ereje.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import org.junit.jupiter.api.Test;

/** Whatever is done to a record after it was written is noticed. */
class TamperingTest {

    private static final byte[] RECORD = record();

    /** A small one: an input that was refused, twice, and a file that was not read between them. */
    private static byte[] record() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter record = RecordWriter.into(bytes, Recorded.CHECKER.edition())) {
            for (String name : new String[] {"a.json", "b.json"}) {
                byte[] json = ("{\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
                record.add(name, Dossiers.sha256(json), refused(name, json));
                record.add(Recorded.SCAN);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static UnreadableDossierException refused(String name, byte[] json) {
        try {
            Dossiers.read(name, json);
            throw new IllegalStateException("It was read");
        } catch (UnreadableDossierException e) {
            return e;
        }
    }

    private static long readWhole(byte[] record) throws IOException, BrokenRecordException {
        try (RecordReader reader = RecordReader.of(new ByteArrayInputStream(record))) {
            long entries = 0;
            for (Optional<RecordEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
                entries++;
            }
            reader.sha256();
            return entries;
        }
    }

    private static void refused(byte[] record) {
        assertThatThrownBy(() -> readWhole(record)).isInstanceOf(BrokenRecordException.class);
    }

    @Test
    void asItWasWrittenItIsRead() throws IOException, BrokenRecordException {
        assertThat(readWhole(RECORD)).isEqualTo(2);
    }

    @Test
    void whatWasNotReadIsReadBack() throws IOException, BrokenRecordException {
        try (RecordReader reader = RecordReader.of(new ByteArrayInputStream(RECORD))) {
            while (reader.next().isPresent()) {
                assertThat(reader.notRead()).doesNotContainNull();
            }
            assertThat(reader.notRead()).containsExactly(Recorded.SCAN, Recorded.SCAN);
        }
    }

    @Test
    void everyByteThatIsChangedIsNoticed() {
        for (int i = 0; i < RECORD.length; i++) {
            for (int change : new int[] {1, 0x20, 0x80}) {
                byte[] touched = RECORD.clone();
                touched[i] ^= (byte) change;
                refused(touched);
            }
        }
    }

    @Test
    void everyByteThatIsTakenOutOrPutInIsNoticed() {
        for (int i = 0; i < RECORD.length; i++) {
            byte[] less = new byte[RECORD.length - 1];
            System.arraycopy(RECORD, 0, less, 0, i);
            System.arraycopy(RECORD, i + 1, less, i, less.length - i);
            refused(less);
            byte[] more = new byte[RECORD.length + 1];
            System.arraycopy(RECORD, 0, more, 0, i);
            more[i] = ' ';
            System.arraycopy(RECORD, i, more, i + 1, RECORD.length - i);
            refused(more);
        }
    }

    @Test
    void whereverItIsCutShortItIsNoticed() {
        for (int length = 0; length < RECORD.length; length++) {
            refused(Arrays.copyOf(RECORD, length));
        }
    }

    @Test
    void linesThatAreTakenOutPutInOrMovedAreNoticed() {
        String[] lines = Recorded.text(RECORD).split("\n");
        refused(joined(lines[0], lines[2], lines[3]));
        refused(joined(lines[0], lines[1], lines[3]));
        refused(joined(lines[0], lines[2], lines[1], lines[3]));
        refused(joined(lines[0], lines[1], lines[1], lines[2], lines[3]));
        refused(joined(lines[1], lines[2], lines[3]));
        refused(joined(lines[0], lines[1], lines[2]));
        refused(joined(lines[0], lines[1], lines[2], lines[3], lines[3]));
        refused((Recorded.text(RECORD).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aTextThatIsNotTheCheckedOneIsNoticedThoughTheChainBeMadeAnew() throws IOException {
        String record = Recorded.text(Recorded.of(Recorded.examples().subList(0, 1)));
        String[] lines = record.split("\n");
        String changed = lines[1].replaceFirst("checkedOn\\\\\": \\\\\"20", "checkedOn\\\\\": \\\\\"19");
        assertThat(changed).isNotEqualTo(lines[1]);
        String end = lines[2].replaceFirst(
                "\"previous\":\"[0-9a-f]+\"",
                "\"previous\":\"" + Dossiers.sha256(changed.getBytes(StandardCharsets.UTF_8)) + "\"");
        assertThatThrownBy(() -> readWhole(joined(lines[0], changed, end)))
                .isInstanceOfSatisfying(BrokenRecordException.class, e -> {
                    assertThat(e.code()).isEqualTo("text");
                    assertThat(e.line()).isEqualTo(2);
                });
    }

    @Test
    void eachRefusalSpeaksThreeLanguages() {
        for (String code : new String[] {
            "no-record",
            "other-format",
            "not-canonical",
            "form",
            "chain",
            "number",
            "cut-short",
            "more",
            "count",
            "text"
        }) {
            BrokenRecordException broken = new BrokenRecordException(7, code);
            assertThat(broken.message(Language.KK))
                    .isNotEqualTo(broken.message(Language.RU))
                    .isNotEqualTo(broken.message(Language.EN));
        }
    }

    @Test
    void whatIsNoRecordIsSaidToBeNone() {
        for (String text : new String[] {"", "\n", "{}\n", "{\"head\":{}}\n", "[]\n", "lease", "null\n"}) {
            assertThatThrownBy(() -> readWhole(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            BrokenRecordException.class,
                            e -> assertThat(e.code()).isEqualTo("no-record"));
        }
    }

    @Test
    void beforeItsEndNothingStandsForTheRecord() throws IOException, BrokenRecordException {
        try (RecordReader reader = RecordReader.of(new ByteArrayInputStream(RECORD))) {
            assertThatThrownBy(reader::sha256).isInstanceOf(IllegalStateException.class);
        }
    }
}
