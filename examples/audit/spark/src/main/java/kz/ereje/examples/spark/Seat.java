package kz.ereje.examples.spark;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.fact.Ref;

/**
 * Where the office sits, by the names that the dossier states; {@link #UNKNOWN} what it does not. The district is the district or the city
 * of regional significance that the unit lies in by the dossier's {@code partOf}, the region the one that this lies in. A dossier has no
 * code of its units: districts of one name in two regions differ by their region alone. Immutable and safe for all threads.
 *
 * @param unit the name of the unit
 * @param district the name of its district
 * @param region the name of its region
 */
record Seat(String unit, String district, String region) {

    /** What stands for what the papers do not tell; it is never guessed. */
    static final String UNKNOWN = "unknown";

    private static final Set<TerritoryKind> DISTRICTS =
            Set.of(TerritoryKind.DISTRICT, TerritoryKind.CITY_OF_REGIONAL_SIGNIFICANCE);

    /** Of the unit of a dossier. */
    static Seat of(Dossier dossier) {
        Map<String, Territory> all =
                dossier.territories().stream().collect(Collectors.toMap(Territory::id, Function.identity()));
        return new Seat(
                name(Optional.ofNullable(all.get(dossier.unit().id()))),
                name(around(all, dossier.unit(), DISTRICTS)),
                name(around(all, dossier.unit(), Set.of(TerritoryKind.REGION))));
    }

    /** The nearest territory of one of these kinds that it lies in. */
    private static Optional<Territory> around(
            Map<String, Territory> all, Ref<Territory> unit, Set<TerritoryKind> kinds) {
        Set<String> passed = new HashSet<>();
        Optional<Territory> place = Optional.ofNullable(all.get(unit.id()));
        while (place.isPresent() && passed.add(place.get().id())) {
            place = place.get().partOf().asOptional().map(around -> all.get(around.id()));
            if (place.flatMap(each -> each.kind().asOptional())
                    .filter(kinds::contains)
                    .isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static String name(Optional<Territory> place) {
        return place.flatMap(each -> each.name().asOptional())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElse(UNKNOWN);
    }
}
