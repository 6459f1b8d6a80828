package kz.ereje.api;

import static kz.ereje.api.ActPage.all;
import static kz.ereje.api.ActPage.block;
import static kz.ereje.api.ActPage.each;
import static kz.ereje.api.ActPage.escaped;
import static kz.ereje.api.ActPage.fact;
import static kz.ereje.api.ActPage.facts;
import static kz.ereje.api.ActPage.link;
import static kz.ereje.api.ActPage.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.internal.report.Lexicon;

/** The readings on the page of the act: each stands once, under its provision or with those that several share, and is linked elsewhere. */
final class ReadingParts {

    private final Regulation regulation;
    private final List<ReadingEntry> readings;
    private final Set<String> provisions;

    ReadingParts(Regulation regulation) {
        this.regulation = regulation;
        this.readings = regulation.readings();
        this.provisions =
                regulation.provisions().stream().map(ProvisionEntry::id).collect(Collectors.toSet());
    }

    /** The readings of one provision, and links to the others that bear on it; nothing where there are none. */
    String of(String provision) {
        List<ReadingEntry> own = readings.stream()
                .filter(reading -> reading.topic().equals(provision))
                .toList();
        List<ReadingEntry> others = readings.stream()
                .filter(reading -> reading.provisions().contains(provision) && !own.contains(reading))
                .toList();
        return own.isEmpty() && others.isEmpty()
                ? ""
                : block(
                        "div class='readings more'",
                        block("h4", word("readings")),
                        all(own.stream(), ReadingParts::whole),
                        others.isEmpty() ? "" : see(others));
    }

    private static String see(List<ReadingEntry> readings) {
        String links = readings.stream()
                .map(reading -> link("#k-" + escaped(reading.id()), each(reading::question)))
                .collect(Collectors.joining(" "));
        return block("p class='see'", word("readings.see"), ": ", links);
    }

    /** Those of concepts, and of the act as a whole. */
    String shared() {
        Map<String, List<ReadingEntry>> byTopic = readings.stream()
                .filter(reading -> !provisions.contains(reading.topic()))
                .collect(Collectors.groupingBy(
                        reading -> each(language -> regulation.topic(reading, language)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return block(
                "section class='shared' id='readings'",
                block("h2", word("readings.shared")),
                all(
                        byTopic.entrySet().stream(),
                        topic -> block("h3", topic.getKey()) + all(topic.getValue().stream(), ReadingParts::whole)));
    }

    private static String whole(ReadingEntry reading) {
        String id = escaped(reading.id());
        return block(
                "div class='reading' id='k-" + id + "'",
                block("p class='question'", each(reading::question), " ", link("#k-" + id, id)),
                facts(
                        "dl class='facts'",
                        fact("reading.options", each(language -> String.join("; ", reading.options(language))))
                                + fact("reading.choice", each(reading::choice))
                                + fact("reading.source", each(reading::source))
                                + fact("reading.status", status(reading))));
    }

    private static String status(ReadingEntry reading) {
        return each(language -> reading.status(language) + " (" + Lexicon.day(language, reading.chosenOn()) + ")");
    }
}
