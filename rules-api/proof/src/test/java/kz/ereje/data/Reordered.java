package kz.ereje.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.ereje.model.Dossier;

/** A dossier with the records of each list the other way round. */
final class Reordered {

    private Reordered() {}

    static Dossier of(Dossier dossier) {
        return new Dossier(
                dossier.unit(),
                dossier.checkedOn(),
                dossier.officeHead(),
                reversed(dossier.territories()),
                reversed(dossier.actors()),
                reversed(dossier.assets()),
                reversed(dossier.contracts()),
                reversed(dossier.meetings()),
                reversed(dossier.consents()),
                reversed(dossier.decisions()),
                reversed(dossier.exhibits()),
                dossier.shownBy());
    }

    private static <T> List<T> reversed(List<T> records) {
        List<T> reversed = new ArrayList<>(records);
        Collections.reverse(reversed);
        return reversed;
    }
}
