package kz.ereje.examples.desk.page;

import java.util.List;
import kz.ereje.api.DossierForm;
import kz.ereje.examples.desk.folder.Saved;
import kz.ereje.examples.desk.form.Input;

/**
 * A page that asks for facts of one part of a dossier.
 *
 * @param saved the dossier as it stands in the folder
 * @param form its form
 * @param section whose facts they are
 * @param inputs what is asked
 * @param stale whether somebody else saved the dossier since the page was shown
 * @param changed what they changed, as far as the state before is kept
 */
public record Asked(
        Saved saved,
        DossierForm form,
        DossierForm.Section section,
        List<Input> inputs,
        boolean stale,
        List<Conflict.Difference> changed) {}
