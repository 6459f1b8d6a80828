package kz.ereje.examples.desk.page;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was asked and is not known yet, by the file of its dossier: it is not asked again before the desk is started anew or somebody wants it to
 * be. Safe for all threads.
 */
final class Later {

    private final Map<String, Set<String>> places = new ConcurrentHashMap<>();

    Set<String> of(String file) {
        return Set.copyOf(places.getOrDefault(file, Set.of()));
    }

    void add(String file, String place) {
        places.computeIfAbsent(file, none -> ConcurrentHashMap.newKeySet()).add(place);
    }

    void clear(String file) {
        places.remove(file);
    }
}
