package kz.ereje.model.excerpt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * Which records of a dossier refer to which. Each record of its lists has a number, in the order of the dossier. Immutable; work and memory
 * grow with the values of the dossier.
 */
public final class References {

    private final Dossier dossier;
    private final List<Field> fields;
    private final List<List<?>> lists = new ArrayList<>();

    /** The number of the first record of each list; last, how many records there are. */
    private final int[] starts;

    private final Map<Class<?>, Map<String, Integer>> numbers = new HashMap<>();
    private final int[][] named;
    private final int[][] naming;
    private final int[] values;

    /** Looks at every reference of the dossier once. */
    public References(Dossier dossier) {
        this.dossier = dossier;
        RecordSchema<Dossier> schema = RecordSchema.of(Dossier.class);
        this.fields = schema.fields().stream()
                .filter(field -> field.list() && !field.fact())
                .toList();
        this.starts = new int[fields.size() + 1];
        for (int i = 0; i < fields.size(); i++) {
            lists.add((List<?>) schema.value(dossier, schema.fields().indexOf(fields.get(i))));
            starts[i + 1] = starts[i] + lists.get(i).size();
        }
        this.values = new int[size()];
        this.named = new int[size()][];
        this.naming = new int[size()][];
        number();
        link();
    }

    private void number() {
        for (int i = 0; i < fields.size(); i++) {
            Map<String, Integer> ofList = new HashMap<>();
            for (Object member : lists.get(i)) {
                ofList.put(id((Record) member), starts[i] + ofList.size());
            }
            numbers.put(fields.get(i).type(), ofList);
        }
    }

    private void link() {
        int[] incoming = new int[size()];
        for (int number = 0; number < size(); number++) {
            IntStream.Builder targets = IntStream.builder();
            values[number] = Links.of(record(number), (field, reference) -> {
                Map<String, Integer> ofType = numbers.getOrDefault(field.type(), Map.of());
                if (ofType.containsKey(reference.id())) {
                    targets.add(ofType.get(reference.id()));
                }
            });
            named[number] = targets.build().distinct().toArray();
            for (int target : named[number]) {
                incoming[target]++;
            }
        }
        for (int number = 0; number < size(); number++) {
            naming[number] = new int[incoming[number]];
        }
        for (int number = 0; number < size(); number++) {
            for (int target : named[number]) {
                incoming[target]--;
                naming[target][incoming[target]] = number;
            }
        }
    }

    static String id(Record member) {
        return RecordSchema.of(member.getClass()).id(member);
    }

    /** The dossier itself. */
    public Dossier dossier() {
        return dossier;
    }

    /** How many records there are. */
    public int size() {
        return starts[fields.size()];
    }

    /** How many records the list of this class has. */
    public int size(Class<?> type) {
        int list = list(type);
        return starts[list + 1] - starts[list];
    }

    /** The number of the record at this place of the list of this class, {@code Decision.class}. */
    public int number(Class<?> type, int position) {
        return starts[list(type)] + position;
    }

    /** The number of the record of this class that is referred to. */
    public int number(Class<?> type, Ref<?> reference) {
        return Objects.requireNonNull(Objects.requireNonNull(numbers.get(type)).get(reference.id()));
    }

    /** Whether a record of this class has this id. */
    public boolean has(Class<?> type, String id) {
        return numbers.getOrDefault(type, Map.of()).containsKey(id);
    }

    /** Whether the record is of the list of this class. */
    public boolean is(int number, Class<?> type) {
        int list = list(type);
        return number >= starts[list] && number < starts[list + 1];
    }

    /** The record. */
    public Record record(int number) {
        int list = listOf(number);
        return (Record) lists.get(list).get(number - starts[list]);
    }

    /** Its place in the dossier, {@code meetings[0]}. */
    public FactPath place(int number) {
        int list = listOf(number);
        return FactPath.ROOT.field(fields.get(list)).element(number - starts[list]);
    }

    /** The records to which this one refers. */
    public int[] named(int number) {
        return named[number].clone();
    }

    /** The records that refer to this one. */
    public int[] naming(int number) {
        return naming[number].clone();
    }

    /** How many values the record holds, those of the records inside it included. */
    public int values(int number) {
        return values[number];
    }

    List<Field> fields() {
        return fields;
    }

    /** The number of the first record of this list, and of the one after its last. */
    int start(int list) {
        return starts[list];
    }

    private int list(Class<?> type) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).type() == type) {
                return i;
            }
        }
        throw new IllegalArgumentException("A dossier has no list of " + type.getSimpleName());
    }

    private int listOf(int number) {
        int list = 0;
        while (number >= starts[list + 1]) {
            list++;
        }
        return list;
    }
}
