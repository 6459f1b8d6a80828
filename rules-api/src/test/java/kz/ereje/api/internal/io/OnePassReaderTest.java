package kz.ereje.api.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.model.Limits;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.internal.Placed;
import kz.ereje.model.internal.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in one pass is what the thorough reader reads; whatever it would refuse is left to it. */
class OnePassReaderTest {

    private static final String DOSSIER = """
            {"unit": "qarasu", "checkedOn": "2026-03-02",
             "territories": [{"id": "qarasu", "kind": "village", "population": 1800}],
             "actors": [{"id": "akim", "kind": "akim", "name": "Әкім", "territory": "qarasu"}],
             "meetings": [{"id": "m", "issues": [{"id": "i"}], "notices": [{"date": "2026-02", "issues": ["i"]}]}],
             "decisions": [{"kind": "lease", "id": "d", "date": "2026-03-01", "decidedBy": "akim", "contract": "none",
                            "consents": []}]}
            """;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String with(String written, String instead) {
        assertThat(DOSSIER).contains(written);
        return DOSSIER.replace(written, instead);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadInOnePassAsTheThoroughReaderReadsIt(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(OnePassReader.read(bytes)).contains(DossierReader.thoroughly(bytes));
    }

    @Test
    void theNamesOfMembersMayStandInAnyOrder() throws Exception {
        byte[] bytes =
                utf8(with("\"kind\": \"lease\", \"id\": \"d\"", "\"id\": \"d\", \"basis\": [{}], \"kind\": \"lease\""));
        assertThat(OnePassReader.read(bytes)).contains(DossierReader.thoroughly(bytes));
        assertThat(OnePassReader.read(bytes))
                .contains(DossierReader.read(utf8(with("\"consents\"", "\"basis\": [{}], \"consents\""))));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        assertThat(OnePassReader.read(utf8("\uFEFF" + DOSSIER))).contains(DossierReader.thoroughly(utf8(DOSSIER)));
    }

    @Test
    void theRecordsBeyondThoseWhosePlacesAreKeptStandInTheirPlaces() throws Exception {
        String decision = "{\"kind\": \"lease\", \"id\": \"d%d\", \"exceptions\": [{}], \"decidedBy\": \"akim\"}";
        String decisions = IntStream.range(0, 30).mapToObj(decision::formatted).collect(Collectors.joining(","));
        byte[] bytes = utf8(
                "{\"unit\": \"q\", \"territories\": [{\"id\": \"q\"}], \"actors\": [{\"id\": \"akim\"}], \"decisions\": ["
                        + decisions + "]}");
        Dossier read = OnePassReader.read(bytes).orElseThrow();
        assertThat(read).isEqualTo(DossierReader.thoroughly(bytes));
        assertThat(read.decisions().get(29).particulars().title().path()).hasToString("decisions[29].title");
        assertThat(read.decisions()
                        .get(29)
                        .particulars()
                        .exceptions()
                        .asOptional()
                        .orElseThrow()
                        .get(0)
                        .act()
                        .path())
                .hasToString("decisions[29].exceptions[0].act");
    }

    /** What has the mistake, and what the file has in its place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '"unit": "qarasu",'            | '"unit": "qarasu", "unit": "qarasu",'
            '"unit": "qarasu",'            | '"unit": "qarasu", "$schema": "urn:kz:ereje:dossier:2",'
            '"unit": "qarasu",'            | '"unit": "qarasu", "$schema": "a", "$schema": "a",'
            '"unit": "qarasu",'            | '"unit": "qarasu", "$schema": "a\\nb",'
            '"unit": "qarasu",'            | '"unit": "qarasu", "formatVersion": "1",'
            '"unit": "qarasu",'            | ''
            '"unit": "qarasu",'            | '"unit": "qarasu", "surprise": 1,'
            '"unit": "qarasu",'            | '"unit": ["qarasu"],'
            '"unit": "qarasu",'            | '"unit": null,'
            '"unit": "qarasu",'            | '"unit": "nobody",'
            '"unit": "qarasu",'            | '"unit": " ",'
            '"2026-03-02"'                 | '"2026-02-30"'
            '"2026-03-02"'                 | '"1899-12-31"'
            '"2026-03-02"'                 | '"2200-01-01"'
            '"2026-03-02"'                 | '"2026-3-2"'
            '"2026-03-02"'                 | '"+2026-03-2"'
            '"2026-03-02"'                 | '"2026-13"'
            '"2026-03-02"'                 | '{"after": "2026-03-02", "before": "2026-03-02"}'
            '"2026-03-02"'                 | '{"after": "2026-03-02", "after": "2026-03-02"}'
            '"2026-03-02"'                 | '{"since": "2026-03-02"}'
            '"2026-03-02"'                 | '{"after": ["2026-03-02"]}'
            '"2026-03-02"'                 | '20260302'
            '1800'                         | '-1'
            '1800'                         | '1800.0'
            '1800'                         | '99999999999'
            '1800'                         | '"1800"'
            '1800'                         | '01800'
            '"village"'                    | '"Village"'
            '"village"'                    | '""'
            '"village"'                    | '7'
            '"Әкім"'                       | '" "'
            '"Әкім"'                       | '"\\u202E"'
            '"Әкім"'                       | '"\\ud800"'
            '"Әкім"'                       | '"a\\nb"'
            '"id": "akim"'                 | '"id": "a\\u200Bkim"'
            '"id": "akim"'                 | '"id": ""'
            '"kind": "lease", "id": "d"'   | '"kind": "lease", "id": "d", "kind": "lease"'
            '"kind": "lease", "id": "d"'   | '"id": "d", "kind": "lease", "kind": "lease"'
            '"kind": "lease", "id": "d"'   | '"id": "d"'
            '"kind": "lease", "id": "d"'   | '"kind": "rent", "id": "d"'
            '"kind": "lease", "id": "d"'   | '"kind": null, "id": "d"'
            '"kind": "lease", "id": "d"'   | '"kind": "lease"'
            '"consents": []'               | '"consents": {}'
            '"consents": []'               | '"consents": ["nobody"]'
            '"consents": []'               | '"consents": ["akim", "akim"]'
            '"date": "2026-02"'            | '"channels": ["newspaper", "newspaper"]'
            '"consents": []'               | '"consents": [[]]'
            '"consents": []'               | '"consents": "none"'
            '"consents": []'               | '"basis": [null]'
            '"consents": []'               | '"basis": [{"act": {}}]'
            '"issues": ["i"]'              | '"issues": ["j"]'
            '{"id": "i"}'                  | '{"id": "i"}, {"id": "i"}'
            '"contract": "none"'           | '"contract": "sold"'
            '"consents": []}]}'            | '"consents": []}]'
            '"consents": []}]}'            | '"consents": []}]} {}'
            '"consents": []}]}'            | '"consents": []}]} x'
            '"consents": []}]}'            | '"consents": []},]}'
            """)
    void whatIsWrongIsLeftToTheThoroughReader(String written, String instead) {
        byte[] bytes = utf8(instead == null ? with(written, "") : with(written, instead));
        assertThat(OnePassReader.read(bytes)).isEmpty();
        assertThatThrownBy(() -> DossierReader.read(bytes)).isInstanceOf(ProblemsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1251"})
    void anotherEncodingIsLeftToTheThoroughReader(String encoding) {
        byte[] bytes = DOSSIER.getBytes(Charset.forName(encoding));
        assertThat(OnePassReader.read(bytes)).isEmpty();
        assertThatThrownBy(() -> DossierReader.read(bytes)).isInstanceOf(ProblemsException.class);
    }

    /** The letter A written in two bytes and in three, half of a letter, a pair of halves, a letter beyond those that there are. */
    @ParameterizedTest
    @ValueSource(strings = {"C181", "E08181", "EDA080", "EDA080EDB080", "F4908080", "F8888080", "80", "D3", "E282"})
    void bytesThatAreNoUtf8AreLeftToTheThoroughReader(String hexadecimal) {
        byte[] letters = HexFormat.of().parseHex(hexadecimal);
        String[] around = DOSSIER.split("Әкім", -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8(around[0]));
        bytes.writeBytes(letters);
        bytes.writeBytes(utf8(around[1]));
        assertThat(OnePassReader.read(bytes.toByteArray())).isEmpty();
        assertThatThrownBy(() -> DossierReader.read(bytes.toByteArray())).isInstanceOf(ProblemsException.class);
    }

    @Test
    void eachByteIsLookedAtWhereverItStands() {
        for (int length = 1; length < 40; length++) {
            for (int place = 0; place < length; place++) {
                byte[] bytes = new byte[length];
                Arrays.fill(bytes, (byte) 'a');
                assertThat(OrdinaryBytes.all(bytes)).isTrue();
                for (int doubtful : new int[] {0, 0xC0, 0xC1, 0xE0, 0xED, 0xF0, 0xFF}) {
                    bytes[place] = (byte) doubtful;
                    assertThat(OrdinaryBytes.all(bytes)).isFalse();
                }
                bytes[place] = (byte) 0xD3;
                assertThat(OrdinaryBytes.all(bytes)).isTrue();
            }
        }
    }

    @Test
    void theLimitsHold() throws Exception {
        refused(with("Әкім", "a".repeat(Limits.MAX_TEXT + 1)));
        refused(with("\"id\": \"d\"", "\"id\": \"" + "d".repeat(Limits.MAX_ID + 1) + "\""));
        refused(with("\"consents\": []", "\"basis\": [" + "{},".repeat(Limits.MAX_LIST) + "{}]"));
        read(with("Әкім", "a".repeat(Limits.MAX_TEXT)));
        read(with("\"id\": \"d\"", "\"id\": \"" + "d".repeat(Limits.MAX_ID) + "\""));
        read(with("\"consents\": []", "\"basis\": [" + "{},".repeat(Limits.MAX_LIST - 1) + "{}]"));
    }

    /** Ten values are the dossier, its lists and its other records; each actor is two, itself and its id. */
    @Test
    void soManyValuesAreReadAndNotOneMore() throws Exception {
        int actors = (Limits.MAX_VALUES - 10) / 2;
        read(crowd(actors, ""));
        refused(crowd(actors, ", \"title\": \"t\""));
    }

    private static String crowd(int actors, String more) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            all.add("{\"id\":\"" + i + "\"}");
        }
        return "{\"unit\":\"q\",\"territories\":[{\"id\":\"q\"}],\"actors\":[" + String.join(",", all)
                + "],\"decisions\":[{\"kind\":\"lease\",\"id\":\"d\"" + more + "}]}";
    }

    private static void read(String json) throws Exception {
        assertThat(OnePassReader.read(utf8(json))).contains(DossierReader.thoroughly(utf8(json)));
    }

    private static void refused(String json) {
        assertThat(OnePassReader.read(utf8(json))).isEmpty();
        assertThatThrownBy(() -> DossierReader.read(utf8(json))).isInstanceOf(ProblemsException.class);
    }

    /** The dossier lives as long as its application wants, and is not to hold its file, or all references a second time. */
    @Test
    void whatTheReaderSawIsLetGo() {
        Dossier read = OnePassReader.read(utf8(DOSSIER)).orElseThrow();
        Reading reading = Objects.requireNonNull(Placed.reading(read.decisions()));
        assertThat(reading.of(FactPath.ROOT.field("decisions"))).isNull();
        assertThat(Placed.reading(read.actors())).isSameAs(reading);
    }
}
