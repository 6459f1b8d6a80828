package kz.ereje.examples.desk.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ereje.api.CheckFailedException;
import kz.ereje.api.DossierForm;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.folder.Entry;
import kz.ereje.examples.desk.page.ListPages.Line;
import kz.ereje.examples.desk.page.ListPages.State;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;

/**
 * What the list says of each file: checked once and named once in each language, as long as its bytes stay the same. Holds what the last list held.
 * Safe for all threads.
 */
final class Lines {

    private final Function<Dossier, State> check;
    private final Naming naming;
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final Map<Key, Named> named = new ConcurrentHashMap<>();

    /** Names a dossier in a language. */
    @FunctionalInterface
    interface Naming {
        Named of(Dossier dossier, Language language);
    }

    /**
     * What a dossier is called.
     *
     * @param title what its decisions are called
     * @param about the property and the people that it names
     * @param unit the unit that decides
     */
    record Named(String title, List<String> about, String unit) {

        /** As its form names its parts. */
        static Named of(Dossier dossier, Language language) {
            DossierForm form = DossierForm.of(dossier);
            List<DossierForm.Section> sections = form.sections();
            String title = String.join("; ", decisions(form, language));
            String unit = Office.unit(dossier).stream()
                    .flatMap(each -> sections.stream().filter(section -> each.equals(section.record())))
                    .map(section -> section.name(language))
                    .findFirst()
                    .orElse("");
            List<String> about = sections.stream()
                    .filter(section -> section.record() instanceof Asset || section.record() instanceof Actor)
                    .map(section -> section.name(language))
                    .toList();
            return new Named(title, about, unit);
        }

        /** What each of the decisions is called. */
        static List<String> decisions(DossierForm form, Language language) {
            return form.sections().stream()
                    .filter(section -> section.record() instanceof Decision)
                    .map(section -> section.name(language))
                    .toList();
        }
    }

    private record Key(String etag, Language language) {}

    /**
     * Nothing said yet.
     *
     * @param check what comes of a dossier
     */
    Lines(Function<Dossier, State> check, Naming naming) {
        this.check = check;
        this.naming = naming;
    }

    /** A line for each file, in their order. */
    List<Line> of(List<Entry> entries, Language language) {
        Set<String> etags = entries.stream().map(Entry::etag).collect(Collectors.toSet());
        states.keySet().retainAll(etags);
        named.keySet().removeIf(key -> !etags.contains(key.etag()));
        // Those of a folder that is opened for the first time are checked by all processors.
        return entries.parallelStream().map(entry -> line(entry, language)).toList();
    }

    /** A check that fails is told of its own file, and made again the next time. */
    private State state(String etag, Dossier dossier) {
        try {
            return states.computeIfAbsent(etag, none -> check.apply(dossier));
        } catch (CheckFailedException e) {
            return State.UNREADABLE;
        }
    }

    private Line line(Entry entry, Language language) {
        if (entry.dossier().isEmpty()) {
            String problem = entry.problem().map(each -> each.message(language)).orElse("");
            return new Line(entry.name(), entry.name(), List.of(), "", "", State.UNREADABLE, problem);
        }
        Dossier dossier = entry.dossier().get();
        State state = state(entry.etag(), dossier);
        Named called = named.computeIfAbsent(new Key(entry.etag(), language), none -> naming.of(dossier, language));
        String day = dossier.decisions()
                .get(0)
                .particulars()
                .date()
                .asOptional()
                .map(LocalDate::toString)
                .orElse("");
        return new Line(entry.name(), called.title(), called.about(), called.unit(), day, state, "");
    }
}
