package kz.ereje.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Nearest;

/** What the rows of decisions can name: the territories, bodies and meetings of a register. Filled once, then only asked. */
final class Context {

    /** Whose offices the act binds. */
    private static final Set<TerritoryKind> UNITS = Set.of(
            TerritoryKind.CITY_OF_DISTRICT_SIGNIFICANCE,
            TerritoryKind.VILLAGE,
            TerritoryKind.SETTLEMENT,
            TerritoryKind.RURAL_DISTRICT);

    private final Map<Class<?>, Map<String, List<Named>>> named = new HashMap<>();

    /** The names as they are written. */
    private final Map<String, String> written = new HashMap<>();

    void put(Class<?> sort, String key, Named found) {
        written.put(Plain.key(key), key);
        named.computeIfAbsent(sort, none -> new HashMap<>())
                .computeIfAbsent(Plain.key(key), none -> new ArrayList<>())
                .add(found);
    }

    boolean has(Class<?> sort) {
        return named.containsKey(sort);
    }

    boolean has(Class<?> sort, String key) {
        return named.getOrDefault(sort, Map.of()).containsKey(Plain.key(key));
    }

    /** The record of this name or number, with all that it names put into the dossier; its id. */
    String id(Class<?> sort, String key, Assembly into) throws NotUnderstood {
        Map<String, List<Named>> all = named.getOrDefault(sort, Map.of());
        List<Named> found = all.getOrDefault(Plain.key(key), List.of());
        if (found.isEmpty()) {
            Optional<String> near = Nearest.to(Plain.key(key), all.keySet());
            throw near.isEmpty()
                    ? new NotUnderstood("name.unknown")
                    : new NotUnderstood("name.misspelt", written.getOrDefault(near.get(), near.get()));
        }
        if (found.size() > 1) {
            throw new NotUnderstood(
                    "name.ambiguous",
                    found.get(0).sheet(),
                    String.valueOf(found.get(0).row()),
                    String.valueOf(found.get(1).row()));
        }
        return taken(found.get(0), into);
    }

    private static String taken(Named found, Assembly into) throws NotUnderstood {
        if (found.record() == null) {
            throw new NotUnderstood("name.broken-row", found.sheet(), String.valueOf(found.row()));
        }
        into.addAll(found.needs());
        into.add(found.id(), found.record());
        return found.id();
    }

    private List<Named> all(Class<?> sort) {
        return named.getOrDefault(sort, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The unit, where the register has only one. */
    String onlyUnit(Assembly into) throws NotUnderstood {
        List<Named> units = all(Territory.class).stream()
                .filter(found -> found.record() instanceof Territory territory
                        && territory.kind().asOptional().filter(UNITS::contains).isPresent())
                .toList();
        if (units.size() != 1) {
            throw new NotUnderstood(units.isEmpty() ? "unit.none" : "unit.several");
        }
        return taken(units.get(0), into);
    }

    /** The body of this kind and territory that the register lists; empty where it lists none. */
    Optional<String> body(ActorKind kind, String territory, Assembly into) throws NotUnderstood {
        List<Named> found = all(Actor.class).stream()
                .filter(each -> each.record() instanceof Actor actor
                        && actor.kind().equalTo(kind).isYes()
                        && actor.territory().equalTo(Ref.to(territory)).isYes())
                .toList();
        if (found.size() > 1) {
            throw new NotUnderstood(
                    "name.ambiguous",
                    found.get(0).sheet(),
                    String.valueOf(found.get(0).row()),
                    String.valueOf(found.get(1).row()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(taken(found.get(0), into));
    }

    /** Puts a territory into a dossier with those that it lies in, whatever the order of their rows. */
    void above(Assembly into) throws NotUnderstood {
        Set<String> done = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Record record : into.of(Territory.class)) {
                Territory territory = (Territory) record;
                if (done.add(territory.id())) {
                    more = true;
                    Optional<Ref<Territory>> above = territory.partOf().asOptional();
                    if (above.isPresent()
                            && !into.has(Territory.class, above.get().id())) {
                        byId(above.get().id(), into);
                    }
                }
            }
        }
    }

    private void byId(String id, Assembly into) throws NotUnderstood {
        for (Named each : all(Territory.class)) {
            if (each.id().equals(id)) {
                taken(each, into);
            }
        }
    }
}
