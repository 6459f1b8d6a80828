package kz.ereje.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import kz.ereje.api.data.FactData;
import kz.ereje.model.fact.FactPath;

/** Facts of one dossier that were told, so that those which many decisions rest on are told once; the last of them, not all. For one thread. */
final class FactTable {

    /** So many facts take some megabytes; a decision rests on a few thousand at most. */
    private static final int KEPT = 16_384;

    private final Map<FactPath, FactData> last = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FactPath, FactData> eldest) {
            return size() > KEPT;
        }
    };

    FactData of(FactPath path, Supplier<FactData> made) {
        FactData known = last.get(path);
        if (known == null) {
            known = made.get();
            last.put(path, known);
        }
        return known;
    }
}
