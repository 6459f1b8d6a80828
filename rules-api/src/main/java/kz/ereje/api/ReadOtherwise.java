package kz.ereje.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.ReadAs;
import kz.ereje.kb.act.Reading;
import kz.ereje.model.schema.Nearest;

/** What can be read otherwise than it was chosen, and what was asked for of it; what the rules know in one way only is refused by name. */
final class ReadOtherwise {

    private final Catalogue catalogue;

    /** Takes the catalogue with the chosen readings. */
    ReadOtherwise(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is followed in place of chosen options; to name a chosen option is to leave it as it is. */
    ReadAs of(ChosenReadings asked) {
        List<Alternative> ways = new ArrayList<>();
        asked.options().forEach((id, option) -> {
            Reading reading = reading(id);
            if (!option.equals(reading.chosen())) {
                ways.add(way(reading, option));
            }
        });
        return ReadAs.otherwise(ways);
    }

    private Reading reading(String id) {
        Map<String, Reading> choosable = choosable();
        Reading reading = choosable.get(id);
        if (reading == null) {
            boolean catalogued = catalogue.readings().all().stream()
                    .anyMatch(each -> each.id().equals(id));
            throw refused(
                    catalogued
                            ? "The reading " + id + " has no other option in the rules."
                            : "There is no reading " + id + ".",
                    id,
                    choosable.keySet());
        }
        return reading;
    }

    /** The readings of which the rules know more ways than one, by their ids, in the order of the catalogue. */
    Map<String, Reading> choosable() {
        Map<String, Reading> choosable = new LinkedHashMap<>();
        catalogue.readings().all().stream()
                .filter(reading -> !reading.ways().isEmpty())
                .forEach(reading -> choosable.put(reading.id(), reading));
        return choosable;
    }

    private static Alternative way(Reading reading, String option) {
        return Alternative.of(reading.id(), option)
                .orElseThrow(() -> refused(
                        "The reading " + reading.id() + " has no option " + option + ".",
                        option,
                        reading.ways().stream().map(Reading.Option::id).toList()));
    }

    private static IllegalArgumentException refused(String what, String asked, Collection<String> known) {
        String meant = nearest(asked, known);
        return new IllegalArgumentException(what + "\nMaybe " + meant + " was meant.");
    }

    /** The name that was probably meant; where none is near, those of the same topic, and else all. */
    static String nearest(String asked, Collection<String> known) {
        String topic = asked.substring(0, asked.lastIndexOf('.') + 1);
        return Nearest.to(asked, known).orElseGet(() -> {
            List<String> near = known.stream()
                    .filter(id -> !topic.isEmpty() && id.startsWith(topic))
                    .toList();
            return String.join(" or ", near.isEmpty() ? known : near);
        });
    }

    /** What is followed, as it is named outside. */
    static ChosenReadings named(Set<Alternative> ways) {
        ChosenReadings named = ChosenReadings.none();
        for (Alternative way : ways) {
            named = named.with(way.reading(), way.option());
        }
        return named;
    }
}
