package kz.ereje.model.decision;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds by their records: the inverse of {@link DecisionKind#type()}. */
final class Kinds {

    private static final Map<Class<?>, DecisionKind> BY_TYPE =
            Stream.of(DecisionKind.values()).collect(Collectors.toMap(DecisionKind::type, Function.identity()));

    private Kinds() {}

    static DecisionKind of(Class<?> type) {
        DecisionKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalStateException("No kind of decision has the record " + type.getName());
        }
        return kind;
    }
}
