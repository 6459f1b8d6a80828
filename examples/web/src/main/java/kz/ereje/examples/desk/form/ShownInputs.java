package kz.ereje.examples.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Language;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Showing;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;

/** Which papers show the facts of a part of a dossier: each of them the whole part, some of its facts, or nothing of it. */
public final class ShownInputs {

    private static final String ALL = "all";

    private static final String SOME = "some";

    private ShownInputs() {}

    /**
     * What a paper shows of a part.
     *
     * @param name the name of the input
     * @param paper what the paper is called
     * @param all whether it shows all that is stated
     * @param some whether it shows single facts only
     * @param fields the facts of the part
     */
    public record Shown(String name, String paper, boolean all, boolean some, List<Input.Choice> fields) {}

    /** Whether a part can be shown by papers. */
    private static Optional<Entry> entry(Section section) {
        return section.entries().stream()
                .filter(entry -> entry.fact().path().name().equals(Showing.FIELD))
                .findFirst();
    }

    /** One for each paper of the dossier; none where the part cannot be shown by any. */
    public static List<Shown> of(DossierForm form, Section section, Language language) {
        if (entry(section).isEmpty()) {
            return List.of();
        }
        List<Showing> showings = showings(entry(section).get().fact());
        List<Shown> shown = new ArrayList<>();
        for (Exhibit exhibit : form.dossier().exhibits()) {
            Sent sent = Sent.of(showings, exhibit);
            List<Input.Choice> choices = section.entries().stream()
                    .filter(entry -> !entry.fact().path().name().equals(Showing.FIELD))
                    .map(entry -> new Input.Choice(
                            entry.fact().path().name(),
                            entry.label(language),
                            sent.fields().contains(entry.fact().path().name())))
                    .toList();
            shown.add(new Shown(
                    name(section, exhibit),
                    paper(form, exhibit, language),
                    sent.extent().equals(ALL),
                    sent.extent().equals(SOME),
                    choices));
        }
        return shown;
    }

    private static String name(Section section, Exhibit exhibit) {
        return section.place() + "~shown." + exhibit.id();
    }

    private static String paper(DossierForm form, Exhibit exhibit, Language language) {
        return form.sections().stream()
                .filter(section -> section.record().equals(exhibit))
                .map(section -> section.name(language))
                .findFirst()
                .orElse(exhibit.id());
    }

    @SuppressWarnings("unchecked") // the field of this name holds nothing else
    private static List<Showing> showings(Fact<?> fact) {
        return fact instanceof Fact.Known<?> known ? (List<Showing>) known.value() : List.of();
    }

    /** The form with what was entered of the papers that show a part. */
    public static DossierForm put(DossierForm form, Section section, Entered entered) {
        Optional<Entry> entry = entry(section);
        if (entry.isEmpty()) {
            return form;
        }
        Entry now = form.entry(entry.get().fact().path().toString()).orElseThrow();
        List<Showing> left = new ArrayList<>(showings(now.fact()));
        for (Exhibit exhibit : form.dossier().exhibits()) {
            String name = name(section, exhibit);
            Sent sent = new Sent(entered.one(name), Set.copyOf(entered.all(name + ".fields")));
            // What was left as it was shown stays word for word, and in its place.
            if (!sent.equals(Sent.of(left, exhibit))) {
                left.removeIf(each -> shows(each, exhibit));
                sent.showing(exhibit).ifPresent(left::add);
            }
        }
        if (left.equals(showings(now.fact()))) {
            return form;
        }
        return form.with(List.of(left.isEmpty() ? now.forget() : now.set(List.copyOf(left))));
    }

    private static boolean shows(Showing showing, Exhibit exhibit) {
        return showing.exhibit().equalTo(Ref.to(exhibit.id())).isYes();
    }

    /** What is sent of a paper: all, or some of the facts, or nothing. */
    private record Sent(String extent, Set<String> fields) {

        private Sent {
            fields = extent.equals(SOME) ? fields : Set.of();
            extent = extent.equals(SOME) && fields.isEmpty() ? "" : extent;
        }

        static Sent of(List<Showing> showings, Exhibit exhibit) {
            List<Showing> same =
                    showings.stream().filter(each -> shows(each, exhibit)).toList();
            Set<String> fields = same.stream()
                    .flatMap(each -> each.fields().asOptional().stream())
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            boolean all = same.stream().anyMatch(each -> each.fields().isSilent());
            return new Sent(all ? ALL : fields.isEmpty() ? "" : SOME, fields);
        }

        Optional<Showing> showing(Exhibit exhibit) {
            Draft<Showing> draft = Draft.of(Showing.class).set("exhibit", exhibit.id());
            if (extent.equals(SOME)) {
                draft.set("fields", fields.stream().sorted().toList());
            }
            return extent.isEmpty() ? Optional.empty() : Optional.of(draft.build());
        }
    }
}
