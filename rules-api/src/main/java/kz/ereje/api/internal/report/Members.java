package kz.ereje.api.internal.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/**
 * The records that a dossier holds in its lists.
 *
 * @param dossier the dossier
 */
public record Members(Dossier dossier) {

    private static final RecordSchema<Dossier> SCHEMA = RecordSchema.of(Dossier.class);

    /** The list of the dossier that holds records of this class. */
    public Optional<Field> list(Class<?> type) {
        return SCHEMA.fields().stream()
                .filter(field -> field.list() && field.type() == type)
                .findFirst();
    }

    /** The records of a list of the dossier. */
    public List<?> of(Field list) {
        return (List<?>) SCHEMA.value(dossier, SCHEMA.fields().indexOf(list));
    }

    /** The ids of the records of this class that a fact at this place can refer to; of issues, those of its meeting. */
    List<String> ids(Class<?> type, FactPath place) {
        if (type == Issue.class) {
            return issues(place).stream().map(Issue::id).toList();
        }
        return list(type).map(this::of).orElse(List.of()).stream()
                .map(Members::id)
                .toList();
    }

    /** The issues of the meeting that holds the fact at this place. */
    List<Issue> issues(FactPath place) {
        return Stream.iterate(place, step -> step != null, FactPath::parent)
                .filter(step -> step.position() >= 0 && step.field().name().equals("meetings"))
                .findFirst()
                .flatMap(
                        step -> dossier.meetings().get(step.position()).issues().asOptional())
                .orElse(List.of());
    }

    /** An id that no record of this list has: {@code actor-1}. */
    public String freeId(Field list) {
        Set<String> taken = new HashSet<>();
        of(list).forEach(member -> taken.add(id(member)));
        return free(list.type().getSimpleName().toLowerCase(Locale.ROOT), taken::contains);
    }

    /** An id that no decision has: {@code lease-1}. */
    public String freeDecisionId(Term kind) {
        Set<String> taken = new HashSet<>();
        dossier.decisions().forEach(decision -> taken.add(decision.id()));
        return free(kind.token(), taken::contains);
    }

    private static String free(String stem, Predicate<String> taken) {
        int number = 1;
        while (taken.test(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    private static String id(Object member) {
        Record owner = (Record) member;
        return RecordSchema.of(owner.getClass()).id(owner);
    }

    /** What a caller gives for a fact of this field: ids become references. */
    public static Object referring(Field field, Object value) {
        if (field.holding() != Holding.REFERENCE) {
            return value;
        }
        return value instanceof List<?> list && field.list()
                ? list.stream().map(Members::referring).toList()
                : referring(value);
    }

    private static Object referring(Object value) {
        return value instanceof String id ? Ref.to(id) : value;
    }
}
