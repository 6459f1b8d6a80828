package kz.ereje.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;
import kz.ereje.model.shape.Slot.Holding;

/** Makes another dossier of one: each fact is left or replaced, records are added to its lists. */
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
        Shape<R> shape = Shape.of((Class<R>) owner.getClass());
        Object[] held = shape.values(owner);
        for (int i = 0; i < held.length; i++) {
            Slot slot = shape.slots().get(i);
            if (slot.holding() == Holding.PARTICULARS) {
                held[i] = record((Record) held[i]);
            } else if (slot.fact()) {
                held[i] = fact(owner.getClass(), slot, (Fact<?>) held[i]);
            } else if (slot.list()) {
                held[i] = members(slot, (List<?>) held[i]);
            }
        }
        Listed.repair(owner, held);
        return shape.create(held);
    }

    private Fact<?> fact(Class<?> owner, Slot slot, Fact<?> fact) {
        if (random.nextDouble() < chance) {
            return values.instead(owner, slot, fact);
        }
        return slot.holding() == Holding.RECORD && fact instanceof Fact.Known<?> known
                ? Fact.of(inside((List<?>) known.value()))
                : fact;
    }

    private List<Object> inside(List<?> members) {
        List<Object> rewritten = new ArrayList<>(members.size() + 1);
        members.forEach(member -> rewritten.add(record((Record) member)));
        return rewritten;
    }

    private List<Object> members(Slot slot, List<?> members) {
        List<Object> rewritten = inside(members);
        if (random.nextDouble() < more) {
            rewritten.add(random.nextInt(rewritten.size() + 1), values.fresh(type(slot), "more"));
        }
        return rewritten;
    }

    private Class<? extends Record> type(Slot slot) {
        DecisionKind[] kinds = DecisionKind.values();
        Class<?> type = slot.type() == Decision.class ? kinds[random.nextInt(kinds.length)].type() : slot.type();
        return type.asSubclass(Record.class);
    }
}
