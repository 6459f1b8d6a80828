package kz.ereje.kb.contradiction;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** What is looked for in records of one class, worked out once: entries, texts and days that state nothing, and records inside. */
final class Search {

    private final RecordSchema<?> schema;
    private final Impossible[] impossible;
    private final StatesNothing[] nothing;
    private final int[][] stating;
    private final int[] inside;

    Search(RecordSchema<?> schema, List<Impossible> impossible, List<StatesNothing> nothing) {
        this.schema = schema;
        this.impossible = impossible.toArray(Impossible[]::new);
        this.nothing = nothing.toArray(StatesNothing[]::new);
        this.stating = nothing.stream().map(each -> each.positions(schema)).toArray(int[][]::new);
        this.inside = IntStream.range(0, schema.fields().size())
                .filter(i -> holdsRecords(schema.fields().get(i).holding()))
                .toArray();
    }

    private static boolean holdsRecords(Holding holding) {
        return holding == Holding.PARTICULARS || holding == Holding.RECORD;
    }

    void in(Record owner, Records records, Consumer<Contradiction> found) {
        for (Impossible each : impossible) {
            each.lookFor(owner, records, found);
        }
        for (int i = 0; i < nothing.length; i++) {
            for (int position : stating[i]) {
                nothing[i].lookAt(schema.value(owner, position), found);
            }
        }
    }

    /** Gives each record that this one holds. */
    void inside(Record owner, Consumer<Record> records) {
        for (int position : inside) {
            Object value = schema.value(owner, position);
            if (value instanceof Fact.Known<?> known) {
                List<?> members = (List<?>) known.value();
                for (int i = 0; i < members.size(); i++) {
                    records.accept((Record) members.get(i));
                }
            } else if (!(value instanceof Fact<?>)) {
                records.accept((Record) value);
            }
        }
    }
}
