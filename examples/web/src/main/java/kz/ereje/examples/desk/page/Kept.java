package kz.ereje.examples.desk.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.desk.folder.ChangedMeanwhileException;
import kz.ereje.examples.desk.folder.Saved;
import kz.ereje.examples.desk.form.Answers;
import kz.ereje.examples.desk.form.Entered;
import kz.ereje.model.Dossier;

/** Keeps what was entered on a page: whole, or not at all, and never over what somebody else saved meanwhile. */
final class Kept {

    /** The places of the facts that a page asked for. */
    static final String ASKED = "~asked";

    private final Office office;

    Kept(Office office) {
        this.office = office;
    }

    /**
     * What became of a page.
     *
     * @param kept whether it was kept; else the page is to be shown again with what was entered
     * @param saved the dossier as it now stands in the folder
     * @param errors what could not be understood, by the names of the inputs
     * @param changed what others changed meanwhile
     * @param status the status of the page that is shown again
     * @param mine the places of the facts that were entered: on a page that is shown again the others are as they now stand
     * @param blank the places of the facts of which nothing was entered
     */
    record Outcome(
            boolean kept,
            Saved saved,
            Map<String, String> errors,
            List<Conflict.Difference> changed,
            int status,
            Set<String> mine,
            List<String> blank) {}

    /** What else a page changes. */
    @FunctionalInterface
    interface More {

        DossierForm put(DossierForm form) throws IOException;
    }

    Outcome keep(Request request, Entered entered) throws IOException, UnreadableDossierException {
        return keep(request, entered, form -> form);
    }

    Outcome keep(Request request, Entered entered, More more) throws IOException, UnreadableDossierException {
        Saved saved = office.folder().read(request.query("file"));
        if (request.switched(entered)) {
            return again(saved, Map.of(), List.of(), 200, entered);
        }
        String tag = entered.one(Request.TAG);
        if (!saved.etag().equals(tag)) {
            return conflict(request, saved, entered);
        }
        List<String> asked = entered.all(ASKED);
        Answers.Put put =
                Answers.put(DossierForm.of(saved.dossier()), office.remembered(saved.dossier()), asked, entered);
        if (!put.errors().isEmpty()) {
            return again(saved, put.errors(), List.of(), 422, entered);
        }
        DossierForm form = more.put(put.form());
        List<String> blank = asked.stream()
                .filter(path -> form.entry(path)
                        .filter(entry -> entry.fact().isMissing())
                        .isPresent())
                .toList();
        if (form.dossier().equals(saved.dossier())) {
            return new Outcome(true, saved, Map.of(), List.of(), 200, Set.of(), blank);
        }
        try {
            Saved after = office.folder().save(saved.name(), form.dossier(), tag);
            return new Outcome(true, after, Map.of(), List.of(), 200, Set.of(), blank);
        } catch (ChangedMeanwhileException e) {
            return conflict(request, office.folder().read(saved.name()), entered);
        }
    }

    /** Who saves second is told what the first changed; what they did not touch is the first's. */
    private Outcome conflict(Request request, Saved present, Entered entered) throws IOException {
        Optional<Dossier> before = Conflict.before(office.folder(), present.name(), entered.one(Request.TAG));
        List<Conflict.Difference> changed = before.map(
                        dossier -> Conflict.between(dossier, present.dossier(), request.language()))
                .orElse(List.of());
        Outcome all = again(present, Map.of(), changed, 409, entered);
        if (before.isEmpty()) {
            return all;
        }
        DossierForm old = DossierForm.of(before.get());
        DossierForm put = Answers.put(old, office.remembered(before.get()), entered.all(ASKED), entered)
                .form();
        Set<String> mine = all.mine().stream()
                .filter(path ->
                        !old.entry(path).map(Entry::fact).equals(put.entry(path).map(Entry::fact)))
                .collect(Collectors.toSet());
        return new Outcome(false, present, Map.of(), changed, 409, mine, List.of());
    }

    private static Outcome again(
            Saved saved, Map<String, String> errors, List<Conflict.Difference> changed, int status, Entered entered) {
        return new Outcome(false, saved, errors, changed, status, Set.copyOf(entered.all(ASKED)), List.of());
    }
}
