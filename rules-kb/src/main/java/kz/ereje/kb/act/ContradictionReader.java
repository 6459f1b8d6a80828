package kz.ereje.kb.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.kb.act.ContradictionEntry.ClueEntry;
import kz.ereje.kb.act.ContradictionEntry.Sure;

/** Reads in which ways documents cannot be true together. */
final class ContradictionReader {

    /** What may be asked of one fact, or of two. */
    private static final List<String> TESTS = List.of(
            "is",
            "isNot",
            "state",
            "after",
            "notBefore",
            "differsFrom",
            "sameAs",
            "yearDiffersFrom",
            "yearNotOverOn",
            "namesItself",
            "grantedAndRefused",
            "paperOfAnotherDay",
            "paperLater");

    /** What is asked with several words. */
    private static final Set<String> OF_WORDS = Set.of("is", "isNot", "paperOfAnotherDay", "paperLater");

    private final Set<String> ids = new HashSet<>();

    List<ContradictionEntry> entries(Members file) {
        return file.objects("contradictions").stream().map(this::entry).toList();
    }

    /** Refuses an entry whose reading is not there, or does not bear on the rows that the entry leaves open, on any day. */
    static void refuseUnlessRead(Members file, Readings readings) {
        for (Members entry : file.objects("contradictions")) {
            String id = entry.text("reading");
            List<Reading> named = readings.all().stream()
                    .filter(reading -> reading.id().equals(id))
                    .toList();
            if (named.isEmpty()) {
                throw entry.refused("rests on a reading that is not there: " + id);
            }
            if (named.get(named.size() - 1).period().ends()) {
                throw entry.refused("rests on a reading that ends: " + id);
            }
            String note = "contradiction." + entry.text("id");
            if (!named.stream().allMatch(reading -> reading.bearsOnNote(note))) {
                throw entry.refused("rests on a reading that does not bear on it: " + id);
            }
        }
    }

    private ContradictionEntry entry(Members entry) {
        String id = entry.text("id");
        if (!ids.add(id)) {
            throw entry.refused("stands here twice");
        }
        List<ClueEntry> clues =
                entry.objects("when").stream().map(clue -> clue(entry, clue)).toList();
        List<String> texts = entry.texts("texts");
        List<LocalDate> days = entry.texts("days").stream()
                .map(day -> entry.checked(() -> day(day)))
                .toList();
        if (clues.isEmpty() && texts.isEmpty() && days.isEmpty()) {
            throw entry.refused("states nothing that is looked for");
        }
        return new ContradictionEntry(
                id, of(entry, clues), entry.texts("except"), entry.text("reading"), clues, texts, days);
    }

    private static List<String> of(Members entry, List<ClueEntry> clues) {
        List<String> of = entry.texts("of");
        if (of.isEmpty() != clues.isEmpty()) {
            throw entry.refused("has to name the records in which its clues are looked for");
        }
        return of;
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new IllegalStateException("has no day: " + day, e);
        }
    }

    private static ClueEntry clue(Members entry, Members clue) {
        List<String> tests = TESTS.stream().filter(clue::has).toList();
        if (tests.size() != 1) {
            throw entry.refused("has a clue that asks for " + tests + ", not for one thing");
        }
        String test = tests.get(0);
        boolean words = OF_WORDS.contains(test);
        return new ClueEntry(
                clue.text("fact"),
                test,
                words ? clue.texts(test) : List.of(),
                words ? "" : clue.text(test),
                years(entry, clue.textOr("years", "0")),
                sure(entry, clue.textOr("sure", "none")));
    }

    private static Sure sure(Members entry, String sure) {
        return Stream.of(Sure.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(sure))
                .findFirst()
                .orElseThrow(() -> entry.refused("is sure of something that is none, other or all: " + sure));
    }

    private static int years(Members entry, String years) {
        if (!years.matches("\\d{1,2}")) {
            throw entry.refused("has years that are no number: " + years);
        }
        return Integer.parseInt(years);
    }
}
