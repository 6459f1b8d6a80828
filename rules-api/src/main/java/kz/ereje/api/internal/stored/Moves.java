package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.Language;
import kz.ereje.api.data.MigrationData;
import kz.ereje.api.data.Words;
import kz.ereje.api.internal.report.Lexicon;

/** What a migration changed, each field once for each version that was left and each kind of change. For one thread. */
public final class Moves {

    private final Map<List<String>, Set<String>> fields = new LinkedHashMap<>();

    /** A kind of change. */
    public enum Kind {
        /** Another name. */
        RENAMED,
        /** Another place or form. */
        MOVED,
        /** Worked out of what the old format tells. */
        DERIVED,
        /** Not told by the old format. */
        ABSENT,
        /** Not known here. */
        PASSED_OVER;

        private String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Notes that leaving this version did this to these fields; what an older one did not tell is noted of that alone. */
    public void add(String from, Kind kind, String... names) {
        List<String> key = List.of(from, kind.token());
        for (String name : names) {
            boolean noted = kind == Kind.ABSENT
                    && fields.entrySet().stream()
                            .filter(entry -> entry.getKey().get(1).equals(kind.token()))
                            .anyMatch(entry -> entry.getValue().contains(name));
            if (!noted) {
                fields.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(name);
            }
        }
    }

    /** What was changed, in the order in which it was. */
    public List<MigrationData> told() {
        List<MigrationData> told = new ArrayList<>();
        fields.forEach((key, names) -> told.add(new MigrationData(
                key.get(1), key.get(0), List.copyOf(names), sentence(key.get(1), key.get(0), names))));
        return List.copyOf(told);
    }

    private static Words sentence(String kind, String from, Set<String> names) {
        Map<String, String> values = Map.of("from", from, "fields", String.join(", ", names));
        return Words.in(
                EnumSet.allOf(Language.class),
                language -> Lexicon.fill(language, Lexicon.word("stored." + kind), values));
    }
}
