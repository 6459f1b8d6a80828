package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads when each edition is in force: each until the next begins. */
final class EditionReader {

    private final List<Members> described;

    EditionReader(List<Members> described) {
        this.described = described;
    }

    List<Edition> editions() {
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < described.size(); i++) {
            Members one = described.get(i);
            Period period = i + 1 < described.size() ? until(one, described.get(i + 1)) : one.period();
            editions.add(new Edition(
                    id(one),
                    one.languages("order"),
                    one.languages("wording"),
                    one.day("ordered"),
                    period,
                    one.unlessFalse("exact"),
                    one.texts("notHeld")));
        }
        return editions;
    }

    /** The id is the name of the folder. */
    private static String id(Members one) {
        String id = one.text("id");
        if (!one.file().startsWith(id + "/")) {
            throw one.refused("is the edition " + id + ", which its folder is not");
        }
        return id;
    }

    private static Period until(Members one, Members next) {
        LocalDate begins = next.day("since");
        LocalDate since = one.day("since");
        if (!since.isBefore(begins) || (one.has("until") && one.day("until").isAfter(begins))) {
            throw next.refused("overlaps " + one.file() + ": in force since " + begins + ", that one since " + since);
        }
        if (one.has("until") && one.day("until").isBefore(begins)) {
            throw next.refused("leaves a gap after " + one.file() + ": in force since " + begins + ", that one until "
                    + one.day("until"));
        }
        return new Period(since, begins);
    }
}
