package kz.ereje.kb.act;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.ereje.model.decision.DecisionKind;

/** Reads on which rows a reading bears; what names nothing that is there is refused. */
final class BearingReader {

    private final Set<String> subjects;
    private final Set<String> notes;
    private final Map<String, Set<String>> contradictions;

    /**
     * Takes what there is to bear on.
     *
     * @param subjects the rules and provisions
     * @param notes the codes of notes
     * @param contradictions the codes of the notes of contradictions, by the reading that they rest on
     */
    BearingReader(Set<String> subjects, Set<String> notes, Map<String, Set<String>> contradictions) {
        this.subjects = new HashSet<>(subjects);
        this.subjects.add(Bearing.ACT);
        this.notes = Set.copyOf(notes);
        this.contradictions = Map.copyOf(contradictions);
    }

    boolean knows(String subject) {
        return subjects.contains(subject);
    }

    List<Bearing> of(Members reading) {
        List<Bearing> bearings =
                reading.objects("bearsOn").stream().map(this::bearing).toList();
        if (bearings.isEmpty()) {
            throw reading.refused("bears on nothing");
        }
        return bearings;
    }

    private Bearing bearing(Members bearing) {
        bearing.only(Set.of("on", "kinds", "outcomes", "notes", "contradictions", "facts", "where"));
        List<String> on = List.copyOf(known(bearing, "on", "a rule or provision", this::knows));
        if (on.isEmpty()) {
            throw bearing.refused("bears on nothing");
        }
        return new Bearing(
                on,
                kinds(bearing),
                known(bearing, "outcomes", "an outcome", Bearing.OUTCOMES::contains),
                notes(bearing),
                known(bearing, "facts", "a field", Fields::has),
                where(bearing));
    }

    /** The notes that are named, and those of all contradictions that rest on a reading. */
    private Set<String> notes(Members bearing) {
        Set<String> named = known(bearing, "notes", "a note", notes::contains);
        known(bearing, "contradictions", "contradictions of a reading", contradictions::containsKey)
                .forEach(reading -> named.addAll(contradictions.getOrDefault(reading, Set.of())));
        return named;
    }

    private static Set<DecisionKind> kinds(Members bearing) {
        Set<String> tokens = known(
                bearing,
                "kinds",
                "a kind of decision",
                word -> Arrays.stream(DecisionKind.values())
                        .anyMatch(kind -> kind.token().equals(word)));
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> tokens.contains(kind.token()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> known(Members bearing, String member, String what, Predicate<String> isThere) {
        Set<String> named = new LinkedHashSet<>(bearing.texts(member));
        named.stream().filter(isThere.negate()).forEach(name -> {
            throw bearing.refused("bears on " + what + " that is not there: " + name);
        });
        return named;
    }

    private static Map<String, List<String>> where(Members bearing) {
        Map<String, List<String>> where = new LinkedHashMap<>();
        if (bearing.has("where")) {
            Members fields = bearing.inner("where");
            fields.members().keySet().forEach(field -> where.put((String) field, values(fields, (String) field)));
        }
        return where;
    }

    private static List<String> values(Members fields, String field) {
        List<String> values = fields.texts(field);
        values.stream().filter(value -> !Fields.canBe(field, value)).forEach(value -> {
            throw fields.refused("bears on a value that is not there: " + field + " " + value);
        });
        return values;
    }
}
