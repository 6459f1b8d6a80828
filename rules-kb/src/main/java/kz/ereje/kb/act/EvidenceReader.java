package kz.ereje.kb.act;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.ereje.kb.act.Duty.Bearer;
import kz.ereje.kb.act.DutyEvidence.Span;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Reads what papers show a duty; a fact that no such paper can state, or a value that it cannot have, is refused. */
final class EvidenceReader {

    private static final Set<String> MEMBERS = Set.of("kind", "by", "list", "day", "span", "judged", "about", "where");

    /** The akim and the office are one decider; the deputy decides where clause 18 lets him. */
    private static final Set<ActorKind> OFFICE =
            Set.of(ActorKind.OFFICE, ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.DEPUTY_AKIM);

    /** Clause 16 and what follows it want the akim himself, or who performs his duties. */
    private static final Set<ActorKind> AKIM = Set.of(ActorKind.AKIM, ActorKind.ACTING_AKIM);

    private final Members entry;

    EvidenceReader(Members entry) {
        this.entry = entry;
    }

    DutyEvidence read(Bearer bearer) {
        entry.only(MEMBERS);
        DecisionKind kind = term(DecisionKind.class, entry.text("kind"));
        String list = entry.textOr("list", "");
        if (!list.isEmpty() && !field(kind, list, "").list()) {
            throw entry.refused("looks through what is no list: " + list);
        }
        String day = entry.text("day");
        if (field(kind, day, list).holding() != Holding.DAY) {
            throw entry.refused("has a day that is none: " + day);
        }
        return new DutyEvidence(
                kind,
                by(bearer),
                list,
                day,
                entry.has("span") ? DutyReader.word(entry, "span", Span.class) : Span.YEAR,
                entry.unlessFalse("judged"),
                conditions("about", kind, list),
                conditions("where", kind, list));
    }

    private Set<ActorKind> by(Bearer bearer) {
        if (!entry.has("by")) {
            return bearer == Bearer.AKIM ? AKIM : OFFICE;
        }
        Set<ActorKind> by = new LinkedHashSet<>();
        entry.texts("by").forEach(word -> by.add(term(ActorKind.class, word)));
        return Set.copyOf(by);
    }

    private <T extends Enum<T> & Term> T term(Class<T> words, String word) {
        try {
            return Term.parse(words, word);
        } catch (IllegalArgumentException e) {
            throw entry.refused(String.valueOf(e.getMessage()));
        }
    }

    private Map<String, List<String>> conditions(String member, DecisionKind kind, String list) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        if (entry.has(member)) {
            Members inner = entry.inner(member);
            inner.members().keySet().forEach(way -> {
                List<String> values = inner.texts((String) way);
                Field field = field(kind, (String) way, list);
                values.stream().filter(value -> !canBe(field, value)).forEach(value -> {
                    throw entry.refused("asks for a value that " + way + " cannot have: " + value);
                });
                conditions.put((String) way, values);
            });
        }
        return conditions;
    }

    private static boolean canBe(Field field, String value) {
        return switch (value) {
            case DutyEvidence.KNOWN -> true;
            case DutyEvidence.UNIT, DutyEvidence.DISTRICT -> field.type() == Territory.class;
            case DutyEvidence.YEAR, DutyEvidence.YEAR_BEFORE -> field.holding() == Holding.COUNT;
            case "true", "false" -> field.holding() == Holding.FLAG;
            default -> field.holding() == Holding.TERM && isWord(field.type(), value);
        };
    }

    private static boolean isWord(Class<?> words, String value) {
        for (Object word : words.getEnumConstants()) {
            if (((Term) word).token().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** The field at the end of a way that goes through one list at most. */
    private Field field(DecisionKind kind, String way, String list) {
        Class<?> owner = kind.type();
        Field last = null;
        StringBuilder gone = new StringBuilder();
        for (String step : way.split("\\.", -1)) {
            if (last != null && last.list() && !gone.toString().equals(list)) {
                throw entry.refused("goes through a list that it does not look through: " + way);
            }
            last = step(owner, step);
            if (last == null) {
                throw entry.refused("names a fact that a " + entry.text("kind") + " does not have: " + way);
            }
            owner = last.type();
            gone.append(gone.isEmpty() ? "" : ".").append(step);
        }
        return Objects.requireNonNull(last);
    }

    private static @Nullable Field step(Class<?> owner, String name) {
        return owner.isRecord()
                ? RecordSchema.of(owner.asSubclass(Record.class)).field(name).orElse(null)
                : null;
    }
}
