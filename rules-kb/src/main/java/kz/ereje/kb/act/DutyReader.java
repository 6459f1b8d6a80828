package kz.ereje.kb.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.kb.Text;
import kz.ereje.kb.act.Duty.Bearer;
import kz.ereje.kb.act.Duty.Rhythm;

/** Reads the duties; a provision that is neither in a duty nor has a reason why it lays none is refused, as is one that has both. */
final class DutyReader {

    private static final Set<String> MEMBERS =
            Set.of("id", "provisions", "on", "rhythm", "due", "by", "label", "shownBy");

    private final Set<String> provisions;
    private final LegalTerms terms;

    /** The numbers of the law stand in labels as they are in force last. */
    private final LocalDate last;

    DutyReader(Catalogue catalogue) {
        this.terms = catalogue.terms();
        this.last = Stream.concat(
                        terms.changes(),
                        catalogue.editions().stream()
                                .map(edition -> edition.period().since()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.provisions =
                catalogue.provisions().stream().map(Provision::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Duties read(Members file) {
        file.only(Set.of("duties", "none"));
        Set<String> ids = new HashSet<>();
        List<Duty> all = new ArrayList<>();
        for (Members entry : file.objects("duties")) {
            if (!ids.add(entry.text("id"))) {
                throw entry.refused("is there twice");
            }
            all.add(duty(entry));
        }
        Map<String, Text> none = none(file);
        Set<String> told =
                all.stream().flatMap(duty -> duty.provisions().stream()).collect(Collectors.toSet());
        refuseUnlessEachIsTold(file, told, none.keySet());
        return new Duties(List.copyOf(all), Collections.unmodifiableMap(none));
    }

    private Map<String, Text> none(Members file) {
        Map<String, Text> none = new LinkedHashMap<>();
        for (Members entry : file.objects("none")) {
            entry.only(Set.of("provisions", "reason"));
            for (String provision : known(entry)) {
                if (none.put(provision, entry.languages("reason")) != null) {
                    throw entry.refused("gives a second reason why this lays no duty: " + provision);
                }
            }
        }
        return none;
    }

    private void refuseUnlessEachIsTold(Members file, Set<String> told, Set<String> none) {
        Set<String> left = new TreeSet<>(provisions);
        left.removeAll(told);
        left.removeAll(none);
        if (!left.isEmpty()) {
            throw file.refused("says neither what duty these lay nor why they lay none: " + left);
        }
        Set<String> both = new TreeSet<>(told);
        both.retainAll(none);
        if (!both.isEmpty()) {
            throw file.refused("says of these that they lay a duty and that they lay none: " + both);
        }
    }

    private Duty duty(Members entry) {
        entry.only(MEMBERS);
        Bearer bearer = word(entry, "on", Bearer.class);
        List<DutyEvidence> shownBy = entry.objects("shownBy").stream()
                .map(each -> new EvidenceReader(each).read(bearer))
                .toList();
        if (shownBy.isEmpty()) {
            throw entry.refused("names no paper that shows it");
        }
        return new Duty(
                entry.text("id"),
                known(entry),
                bearer,
                word(entry, "rhythm", Rhythm.class),
                due(entry),
                entry.checked(() -> terms.filled(entry.languages("label"), last)),
                shownBy);
    }

    private List<String> known(Members entry) {
        List<String> named = entry.texts("provisions");
        if (named.isEmpty()) {
            throw entry.refused("names no provision");
        }
        named.stream().filter(id -> !provisions.contains(id)).forEach(id -> {
            throw entry.refused("names a provision that is not there: " + id);
        });
        return named;
    }

    private static Optional<MonthDay> due(Members entry) {
        try {
            return entry.has("due") ? Optional.of(MonthDay.parse(entry.text("due"))) : Optional.empty();
        } catch (DateTimeException e) {
            throw entry.refused("has no day of the year as its due: " + entry.text("due"));
        }
    }

    static <E extends Enum<E>> E word(Members entry, String member, Class<E> words) {
        String word = entry.text(member);
        for (E each : words.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return each;
            }
        }
        throw entry.refused("has a " + member + " that is none: " + word);
    }
}
