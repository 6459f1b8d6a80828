package kz.ereje.kb.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.kb.Text;
import kz.ereje.kb.act.Reading.Confirmation;
import kz.ereje.kb.act.Reading.Option;
import kz.ereje.kb.act.Reading.Status;

/** Reads the readings of the editions; one that states too little, or bears on what is not there, is refused. */
final class ReadingReader {

    private static final Set<String> MEMBERS = Set.of(
            "id",
            "bearsOn",
            "words",
            "otherWords",
            "since",
            "until",
            "chosenOn",
            "status",
            "confirmedBy",
            "confirmedOn",
            "question",
            "options",
            "chosen",
            "choice",
            "source");

    private static final Set<String> OPTION = Set.of("id", "kk", "ru", "en", "bearsOn");

    private final BearingReader bearings;
    private final Set<String> topics;
    private final Map<String, Changes<Reading>> read = new LinkedHashMap<>();

    /**
     * Reads readings of these concepts, or of provisions.
     *
     * @param topics the concepts that have a name
     */
    ReadingReader(BearingReader bearings, Set<String> topics) {
        this.bearings = bearings;
        this.topics = Set.copyOf(topics);
    }

    /** Reads the file of one edition; a reading that an earlier one has is replaced from its day on. */
    void read(Members file) {
        Set<String> ids = new HashSet<>();
        for (Members entry : file.objects("readings")) {
            Reading reading = reading(entry);
            if (!ids.add(reading.id())) {
                throw entry.refused("is there twice");
            }
            read.computeIfAbsent(reading.id(), none -> new Changes<>()).add(entry, reading.period(), reading);
        }
    }

    Readings readings() {
        List<Reading> all = new ArrayList<>();
        read.values()
                .forEach(changes -> changes.dated()
                        .entries()
                        .forEach(entry -> all.add(entry.value().during(entry.period()))));
        return new Readings(all);
    }

    private Reading reading(Members entry) {
        entry.only(MEMBERS);
        Status status = status(entry);
        return new Reading(
                id(entry),
                bearings(entry),
                entry.texts("words"),
                entry.texts("otherWords"),
                entry.period(),
                entry.day("chosenOn"),
                status,
                confirmation(entry, status),
                entry.languages("question"),
                options(entry),
                entry.languages("choice"),
                entry.languages("source"),
                ways(entry),
                chosen(entry),
                chosen(entry));
    }

    /** One about words bears on no row: whatever was chosen, the outcomes are the same. */
    private List<Bearing> bearings(Members entry) {
        if (!entry.has("words")) {
            return bearings.of(entry);
        }
        if (entry.has("bearsOn")) {
            throw entry.refused("is about words, and bears on rows");
        }
        if (entry.texts("words").isEmpty()) {
            throw entry.refused("is about no words");
        }
        return List.of();
    }

    private String id(Members entry) {
        String id = entry.text("id");
        String topic = id.substring(0, Math.max(0, id.lastIndexOf('.')));
        if (!id.matches("[a-z0-9.]+\\.[a-z0-9-]+") || !(topics.contains(topic) || bearings.knows(topic))) {
            throw entry.refused("has an id that names neither a provision nor a concept: " + id);
        }
        return id;
    }

    private static Status status(Members entry) {
        String word = entry.text("status");
        return Arrays.stream(Status.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> entry.refused("has a status that is none: " + word));
    }

    private static Optional<Confirmation> confirmation(Members entry, Status status) {
        if (status == Status.CONFIRMED) {
            return Optional.of(new Confirmation(entry.text("confirmedBy"), entry.day("confirmedOn")));
        }
        if (entry.has("confirmedBy") || entry.has("confirmedOn")) {
            throw entry.refused("names who confirmed it, and is not confirmed");
        }
        return Optional.empty();
    }

    private static List<Text> options(Members entry) {
        List<Text> options =
                entry.objects("options").stream().map(ReadingReader::text).toList();
        if (options.size() < 2) {
            throw entry.refused("has fewer than two options");
        }
        return options;
    }

    private static Text text(Members option) {
        return option.checked(() -> Text.of(option.members()));
    }

    /** Options that can be chosen all have an id; those of a reading that the rules know in one way only have none. */
    private List<Option> ways(Members entry) {
        List<Members> options = entry.objects("options");
        long named = options.stream().filter(option -> option.has("id")).count();
        if (named == 0 && !entry.has("chosen")) {
            return List.of();
        }
        if (named != options.size() || !entry.has("chosen")) {
            throw entry.refused("can be chosen, and has an option without an id or names none as chosen");
        }
        List<Option> ways = options.stream().map(this::way).toList();
        if (ways.stream().map(Option::id).distinct().count() < ways.size()) {
            throw entry.refused("has two options with one id");
        }
        return ways;
    }

    private Option way(Members option) {
        option.only(OPTION);
        String id = option.text("id");
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw option.refused("has an option whose id is no short words with hyphens: " + id);
        }
        return new Option(id, text(option), option.has("bearsOn") ? bearings.of(option) : List.of());
    }

    private static String chosen(Members entry) {
        if (!entry.has("chosen")) {
            return "";
        }
        String chosen = entry.text("chosen");
        if (entry.objects("options").stream()
                .noneMatch(option -> chosen.equals(option.members().get("id")))) {
            throw entry.refused("chooses an option that is not there: " + chosen);
        }
        return chosen;
    }
}
