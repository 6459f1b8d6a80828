package kz.ereje.kb.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The readings of the act that the rules follow, each with its days. Immutable and safe for all threads. */
public final class Readings {

    private final List<Reading> all;
    private final Map<String, List<Reading>> bySubject = new LinkedHashMap<>();

    Readings(List<Reading> all) {
        this.all = List.copyOf(all);
        for (Reading reading : all) {
            reading.subjects()
                    .forEach(subject -> bySubject
                            .computeIfAbsent(subject, none -> new ArrayList<>())
                            .add(reading));
        }
    }

    /** The same, where these options are followed in place of the chosen ones. */
    Readings as(ReadAs readAs) {
        return new Readings(all.stream().map(reading -> as(reading, readAs)).toList());
    }

    private static Reading as(Reading reading, ReadAs readAs) {
        return reading.ways().stream()
                .filter(way -> Alternative.of(reading.id(), way.id())
                        .filter(readAs::follows)
                        .isPresent())
                .findFirst()
                .map(reading::following)
                .orElse(reading);
    }

    /** All readings, in the order of the catalogue; one that was changed is listed once for each choice. */
    public List<Reading> all() {
        return all;
    }

    /** Those that bear on this rule, this provision as a whole, or {@link Bearing#ACT}. */
    public List<Reading> on(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
