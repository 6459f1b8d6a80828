package kz.ereje.kb.contradiction;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Set<String> NAMES = Set.of("name", "title", "text");

    private final ContradictionEntry entry;
    private final Set<String> texts;
    private final Set<LocalDate> days;
    private final Map<Class<?>, List<Integer>> positions = new ConcurrentHashMap<>();

    StatesNothing(ContradictionEntry entry) {
        this.entry = entry;
        this.texts = Set.copyOf(entry.texts());
        this.days = Set.copyOf(entry.days());
    }

    void lookFor(Record owner, Consumer<Contradiction> found) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int position : positions.computeIfAbsent(owner.getClass(), type -> positions(schema))) {
            if (schema.value(owner, position) instanceof Fact.Known<?> known && isNothing(known.value())) {
                found.accept(new Contradiction(entry.id(), List.of(known), Set.of(known.path())));
            }
        }
    }

    private List<Integer> positions(RecordSchema<?> schema) {
        Field.Holding wanted = texts.isEmpty() ? Field.Holding.DAY : Field.Holding.TEXT;
        List<Field> fields = schema.fields();
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).fact()
                        && fields.get(i).holding() == wanted
                        && !NAMES.contains(fields.get(i).name()))
                .boxed()
                .toList();
    }

    private boolean isNothing(Object value) {
        return value instanceof String text ? namesNothing(text) : days.contains(value);
    }

    /** A text names something if it has a letter or a digit, and is no word for nothing. */
    private boolean namesNothing(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() || texts.contains(plain);
    }
}
