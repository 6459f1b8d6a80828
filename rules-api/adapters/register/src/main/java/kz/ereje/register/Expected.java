package kz.ereje.register;

import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.model.schema.Field.Holding;

/** What can stand in the cells of a column, in words. */
final class Expected {

    /** So many words are listed; of a longer list the first. */
    private static final int LISTED = 12;

    private Expected() {}

    static String in(Language language, Column column) {
        Phrases phrases = Phrases.in(language);
        List<String> choices = column.choices().getOrDefault(language, List.of());
        if (column.use() != Column.Use.FACT && column.use() != Column.Use.UNIT_FACT) {
            return phrases.say("expected." + column.path());
        }
        Holding holding = column.field().holding();
        if (holding == Holding.TERM || holding == Holding.FLAG) {
            String listed = String.join(", ", choices.subList(0, Math.min(choices.size(), LISTED)));
            return phrases.say("expected.words", choices.size() > LISTED ? listed + ", …" : listed);
        }
        String type = holding == Holding.REFERENCE ? "." + column.field().type().getSimpleName() : "";
        String one = phrases.say("expected." + holding + type);
        return column.nones().isEmpty()
                ? one
                : phrases.say("expected.or-none", one, choices.isEmpty() ? "" : choices.get(choices.size() - 1));
    }
}
