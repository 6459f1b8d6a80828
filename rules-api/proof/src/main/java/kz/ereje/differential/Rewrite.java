package kz.ereje.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** Makes another dossier of a given one: each fact is left or replaced, records are added to its lists. */
final class Rewrite {

    private final Random random;
    private final Values values;
    private final double chance;
    private final double more;

    /**
     * @param chance how likely a fact is replaced
     * @param more how likely a list of the dossier gets one more record
     */
    Rewrite(Random random, Values values, double chance, double more) {
        this.random = random;
        this.values = values;
        this.chance = chance;
        this.more = more;
    }

    Dossier of(Dossier dossier) {
        return record(dossier);
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R record(R owner) {
        RecordSchema<R> schema = RecordSchema.of((Class<R>) owner.getClass());
        Object[] held = schema.values(owner);
        for (int i = 0; i < held.length; i++) {
            Field field = schema.fields().get(i);
            if (field.holding() == Holding.PARTICULARS) {
                held[i] = record((Record) held[i]);
            } else if (field.fact()) {
                held[i] = fact(owner.getClass(), field, (Fact<?>) held[i]);
            } else if (field.list()) {
                held[i] = members(field, (List<?>) held[i]);
            }
        }
        Listed.repair(owner, held);
        return schema.create(held);
    }

    private Fact<?> fact(Class<?> owner, Field field, Fact<?> fact) {
        if (field.holding() == Holding.AMOUNT) {
            return Fact.of(Values.amount(owner.getSimpleName()));
        }
        if (random.nextDouble() < chance) {
            return values.instead(owner, field, fact);
        }
        return field.holding() == Holding.RECORD && fact instanceof Fact.Known<?> known
                ? Fact.of(inside((List<?>) known.value()))
                : fact;
    }

    private List<Object> inside(List<?> members) {
        List<Object> rewritten = new ArrayList<>(members.size() + 1);
        members.forEach(member -> rewritten.add(record((Record) member)));
        return rewritten;
    }

    private List<Object> members(Field field, List<?> members) {
        List<Object> rewritten = inside(members);
        if (random.nextDouble() < more) {
            rewritten.add(random.nextInt(rewritten.size() + 1), values.fresh(type(field), "more"));
        }
        return rewritten;
    }

    private Class<? extends Record> type(Field field) {
        DecisionKind[] kinds = DecisionKind.values();
        Class<?> type = field.type() == Decision.class ? kinds[random.nextInt(kinds.length)].type() : field.type();
        return type.asSubclass(Record.class);
    }
}
