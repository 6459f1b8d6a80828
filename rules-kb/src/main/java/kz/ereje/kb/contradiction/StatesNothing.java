package kz.ereje.kb.contradiction;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.ereje.kb.act.ContradictionEntry;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * Texts that name nothing, such as a dash or "none", and days that stand in empty cells, wherever a rule could rest on them. Names and
 * titles are no evidence of anything and are left alone.
 */
final class StatesNothing {

    private static final Set<String> NAMES = Set.of("name", "title", "text", "notDiscussed");

    private final ContradictionEntry entry;
    private final Set<String> texts;
    private final Set<LocalDate> days;
    private final int letters;

    StatesNothing(ContradictionEntry entry) {
        this.entry = entry;
        this.texts = Set.copyOf(entry.texts());
        this.days = Set.copyOf(entry.days());
        this.letters =
                entry.texts().stream().mapToInt(StatesNothing::letters).max().orElse(0);
    }

    String id() {
        return entry.id();
    }

    /** The fields of a record in which it is looked for. */
    int[] positions(RecordSchema<?> schema) {
        Field.Holding wanted = texts.isEmpty() ? Field.Holding.DAY : Field.Holding.TEXT;
        List<Field> fields = schema.fields();
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).holding() == wanted && isLookedAt(fields.get(i)))
                .toArray();
    }

    private static boolean isLookedAt(Field field) {
        return field.fact() && !NAMES.contains(field.name());
    }

    /** Whether this text of the field names nothing; never of a field in which it is not looked for. */
    boolean isSo(Field field, String text) {
        return !texts.isEmpty() && isLookedAt(field) && namesNothing(text);
    }

    void lookAt(Object fact, Consumer<Contradiction> found) {
        if (fact instanceof Fact.Known<?> known && isNothing(known.value())) {
            found.accept(new Contradiction(entry.id(), List.of(known), Set.of(known.path())));
        }
    }

    private boolean isNothing(Object value) {
        return value instanceof String text ? namesNothing(text) : days.contains(value);
    }

    /** A text names something if it has a letter or a digit, and is no word for nothing; most have more letters than any such word. */
    private boolean namesNothing(String text) {
        return letters(text) <= letters && isEmptyOrNothing(text);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private boolean isEmptyOrNothing(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() || texts.contains(plain);
    }
}
