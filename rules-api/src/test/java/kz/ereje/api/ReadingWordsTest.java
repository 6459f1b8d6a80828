package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.ereje.api.Regulation.ReadingEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No row rests on a reading about words: the sentences hold it, which use the words that were chosen, and nowhere the others. */
class ReadingWordsTest {

    private static final List<Path> FOLDERS = List.of(
            Repository.ROOT.resolve("rules-kb/src/main/resources/kz/ereje/kb/act"),
            Repository.ROOT.resolve("rules-api/src/main/resources/kz/ereje/api/text"));

    /** The sentences, by the file in which they stand; the readings quote the other words too. */
    private static final Map<Path, String> SENTENCES = new TreeMap<>();

    @BeforeAll
    static void readTheSentences() throws IOException {
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(ReadingWordsTest::holdsSentences).toList()) {
                    SENTENCES.put(file, Files.readString(file));
                }
            }
        }
    }

    private static boolean holdsSentences(Path file) {
        return file.toString().endsWith(".json") && !file.endsWith("readings.json");
    }

    @Test
    void theSentencesUseTheWordsThatWereChosen() {
        assertThat(aboutWords())
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.words())
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(using(words)).as(words).isNotEmpty()));
    }

    @Test
    void theSentencesUseNowhereTheOthers() {
        assertThat(aboutWords())
                .allSatisfy(reading -> assertThat(reading.otherWords())
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(using(words)).as(words).isEmpty()));
    }

    @Test
    void everyReadingBearsOnRowsOrIsAboutWords() {
        assertThat(Regulation.load().readings())
                .allSatisfy(reading -> assertThat(reading.bearsOn().isEmpty())
                        .as(reading.id())
                        .isNotEqualTo(reading.words().isEmpty()));
    }

    private static List<ReadingEntry> aboutWords() {
        return Regulation.load().readings().stream()
                .filter(reading -> !reading.words().isEmpty())
                .toList();
    }

    private static List<Path> using(String words) {
        return SENTENCES.entrySet().stream()
                .filter(file -> file.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }
}
