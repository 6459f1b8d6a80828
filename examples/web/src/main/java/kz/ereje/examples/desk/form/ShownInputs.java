package kz.ereje.examples.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            Optional<Showing> showing = showings.stream()
                    .filter(each -> each.exhibit().equalTo(Ref.to(exhibit.id())).isYes())
                    .findFirst();
            List<String> fields =
                    showing.flatMap(each -> each.fields().asOptional()).orElse(List.of());
            List<Input.Choice> choices = section.entries().stream()
                    .filter(entry -> !entry.fact().path().name().equals(Showing.FIELD))
                    .map(entry -> new Input.Choice(
                            entry.fact().path().name(),
                            entry.label(language),
                            fields.contains(entry.fact().path().name())))
                    .toList();
            shown.add(new Shown(
                    name(section, exhibit),
                    paper(form, exhibit, language),
                    showing.isPresent() && showing.get().fields().isSilent(),
                    showing.isPresent() && !showing.get().fields().isSilent(),
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
        List<Showing> left = new ArrayList<>();
        for (Exhibit exhibit : form.dossier().exhibits()) {
            String name = name(section, exhibit);
            List<String> fields = entered.all(name + ".fields");
            if (entered.one(name).equals(ALL)) {
                left.add(Draft.of(Showing.class).set("exhibit", exhibit.id()).build());
            } else if (entered.one(name).equals(SOME) && !fields.isEmpty()) {
                left.add(Draft.of(Showing.class)
                        .set("exhibit", exhibit.id())
                        .set("fields", fields)
                        .build());
            }
        }
        Entry now = form.entry(entry.get().fact().path().toString()).orElseThrow();
        List<Showing> before = showings(now.fact());
        if (told(before).equals(told(left))) {
            return form;
        }
        return form.with(List.of(left.isEmpty() ? now.forget() : now.set(List.copyOf(left))));
    }

    private static List<Object> told(List<Showing> showings) {
        return showings.stream()
                .<Object>map(each ->
                        List.of(each.exhibit().asOptional(), each.fields().asOptional()))
                .toList();
    }
}
