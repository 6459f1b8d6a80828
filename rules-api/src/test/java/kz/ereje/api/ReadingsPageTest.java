package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Regulation.ReadingEntry;
import org.junit.jupiter.api.Test;

/** The pages of the readings are made from the catalogue, never by hand; {@code -Dereje.write-readings=true} makes them anew. */
class ReadingsPageTest {

    private static final Path FOLDER = Repository.ROOT.resolve("rules-kb/docs/readings");
    private static final Regulation REGULATION = Regulation.load();

    @Test
    void thePagesShowTheReadingsOfTheCatalogue() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("ereje.write-readings")) {
            write(pages);
        }
        Map<String, String> kept = new TreeMap<>();
        for (Path file : files()) {
            kept.put(file.getFileName().toString(), Files.readString(file));
        }
        assertThat(kept).isEqualTo(pages);
    }

    private static void write(Map<String, String> pages) throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static Map<String, String> pages() {
        Map<String, List<ReadingEntry>> topics = new LinkedHashMap<>();
        REGULATION
                .readings()
                .forEach(reading -> topics.computeIfAbsent(reading.topic(), topic -> new ArrayList<>())
                        .add(reading));
        Map<String, String> pages = new TreeMap<>();
        topics.forEach((topic, readings) -> pages.put(topic + ".md", page(topic, readings)));
        pages.put("README.md", contents(topics));
        return pages;
    }

    private static String contents(Map<String, List<ReadingEntry>> topics) {
        List<String> lines = new ArrayList<>(List.of(
                "# Readings",
                "",
                "Where the act is silent or admits two readings, the rules follow the reading that is written down here. A reading is not the",
                "law: a court may read otherwise, and none binds before a person who answers for it has confirmed it. The pages are made from",
                "the catalogue (`readings.json` of each edition) by",
                "`mvn -pl rules-api -am test -Dtest=ReadingsPageTest -DargLine=-Dereje.write-readings=true -Dsurefire.failIfNoSpecifiedTests=false`.",
                "",
                "Where the options have ids, the rules know each of them: `examples/check --reading 22.demolition=nobody-receives` follows another than",
                "the chosen one, and every answer says so first. Those that can be read otherwise:",
                String.join(
                                ", ",
                                REGULATION.choosable().stream()
                                        .map(reading -> "`" + reading.id() + "`")
                                        .toList())
                        + ".",
                "",
                "| what | about | readings |",
                "|---|---|---|"));
        topics.forEach((topic, readings) -> lines.add("| [" + topic + "](" + topic + ".md) | " + about(readings) + " | "
                + String.join(
                        "<br>",
                        readings.stream().map(ReadingsPageTest::standing).toList())
                + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static String about(List<ReadingEntry> readings) {
        return REGULATION.topic(readings.get(0), Language.EN);
    }

    private static String standing(ReadingEntry reading) {
        return "`" + reading.id() + "`: " + reading.status(Language.EN);
    }

    private static String page(String topic, List<ReadingEntry> readings) {
        List<String> lines = new ArrayList<>(List.of("# " + topic + ": " + about(readings)));
        for (ReadingEntry reading : readings) {
            lines.addAll(List.of(
                    "",
                    "## `" + reading.id() + "`",
                    "",
                    "**" + reading.question(Language.EN) + "**",
                    "",
                    "- Options: " + options(reading),
                    "- Choice: " + reading.choice(Language.EN),
                    "- Source: " + reading.source(Language.EN),
                    "- Chosen on " + reading.chosenOn() + "; " + reading.status(Language.EN) + "; decisions since "
                            + reading.since()
                            + reading.until().map(day -> " until " + day).orElse(""),
                    held(reading)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Options that can be chosen stand with their ids. */
    private static String options(ReadingEntry reading) {
        return reading.ways().isEmpty()
                ? String.join("; ", reading.options(Language.EN))
                : reading.ways().stream()
                        .map(way -> "`" + way.id() + "`" + (way.id().equals(reading.chosen()) ? " (chosen)" : "") + " "
                                + way.text(Language.EN))
                        .collect(Collectors.joining("; "));
    }

    private static String held(ReadingEntry reading) {
        return reading.words().isEmpty()
                ? "- Bears on: " + String.join(", ", reading.bearsOn())
                : "- Words: " + String.join(", ", quoted(reading.words())) + "; nowhere "
                        + String.join(", ", quoted(reading.otherWords()));
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(each -> "«" + each + "»").toList();
    }

    @Test
    void everyReadingStandsInThreeLanguagesAndIsNoMoreThanProposed() {
        assertThat(REGULATION.readings())
                .extracting(ReadingEntry::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(69);
        for (ReadingEntry reading : REGULATION.readings()) {
            assertThat(reading.status()).as(reading.id()).isEqualTo(ReadingEntry.Status.PROPOSED);
            assertThat(reading.confirmedBy()).as(reading.id()).isEmpty();
            assertThat(reading.confirmedOn()).as(reading.id()).isEmpty();
            assertThat(Stream.of(Language.values()).map(reading::question).distinct())
                    .as(reading.id())
                    .hasSize(3);
            assertThat(Stream.of(Language.values()).map(reading::choice).distinct())
                    .as(reading.id())
                    .hasSize(3);
        }
    }
}
