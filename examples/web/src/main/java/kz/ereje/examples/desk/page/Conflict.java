package kz.ereje.examples.desk.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.desk.folder.DossierFolder;
import kz.ereje.examples.desk.folder.State;
import kz.ereje.model.Dossier;
import kz.ereje.model.Showing;
import kz.ereje.model.fact.Fact;

/** What is other in one dossier than in another, fact by fact, in words. */
public final class Conflict {

    private Conflict() {}

    /**
     * A fact that is other.
     *
     * @param label what it is called, and whose it is
     * @param before what it was
     * @param after what it is
     */
    public record Difference(String label, String before, String after) {}

    /** The dossier as the page of this tag showed it; empty where that state is not kept. */
    static Optional<Dossier> before(DossierFolder folder, String file, String tag) throws IOException {
        for (State state : folder.states(file)) {
            if (state.sha256().equals(tag)) {
                try {
                    return Optional.of(folder.state(file, state.id()));
                } catch (UnreadableDossierException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** What is other in the second dossier. */
    static List<Difference> between(Dossier before, Dossier after, Language language) {
        DossierForm old = DossierForm.of(before);
        DossierForm now = DossierForm.of(after);
        Map<String, Told> was = told(old, language);
        Map<String, Told> is = told(now, language);
        List<Difference> differences = new ArrayList<>();
        is.forEach((path, told) -> {
            Told earlier = was.remove(path);
            boolean same =
                    earlier == null ? told.fact().isSilent() : earlier.fact().equals(told.fact());
            if (!same) {
                String value = earlier == null ? "" : earlier.value();
                differences.add(new Difference(told.label(), value, told.value()));
            }
        });
        was.forEach((path, told) -> {
            if (!told.fact().isSilent()) {
                differences.add(new Difference(told.label(), told.value(), ""));
            }
        });
        return differences;
    }

    private record Told(Fact<?> fact, String label, String value) {}

    private static Map<String, Told> told(DossierForm form, Language language) {
        Map<String, Told> told = new LinkedHashMap<>();
        form.sections()
                .forEach(section -> section.entries().stream()
                        .filter(entry -> !entry.fact().path().name().equals(Showing.FIELD))
                        .forEach(entry -> told.put(entry.fact().path().toString(), told(section, entry, language))));
        return told;
    }

    private static Told told(DossierForm.Section section, Entry entry, Language language) {
        String name = section.name(language);
        String label = name.isEmpty() ? entry.label(language) : name + ": " + entry.label(language);
        return new Told(entry.fact(), label, entry.value(language));
    }
}
