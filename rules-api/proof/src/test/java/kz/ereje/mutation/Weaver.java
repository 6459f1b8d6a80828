package kz.ereje.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weaves all changes of a source into it, each behind its switch, so that the law compiles once for all of them. */
final class Weaver {

    private static final String ON = "kz.ereje.mutation.Switch.on(";

    private final String source;
    private final Map<Mutant.Span, List<Mutant>> places = new LinkedHashMap<>();

    private Weaver(String source, List<Mutant> mutants) {
        this.source = source;
        mutants.forEach(mutant ->
                places.computeIfAbsent(mutant.span(), span -> new ArrayList<>()).add(mutant));
    }

    static String weave(String source, List<Mutant> mutants) {
        Weaver weaver = new Weaver(source, mutants);
        List<Mutant.Span> outermostFirst = weaver.places.keySet().stream()
                .sorted(Comparator.comparingInt(Mutant.Span::start)
                        .thenComparing(Comparator.comparingInt(Mutant.Span::end).reversed()))
                .toList();
        return weaver.woven(0, source.length(), outermostFirst);
    }

    private String woven(int from, int to, List<Mutant.Span> spans) {
        StringBuilder woven = new StringBuilder();
        int at = from;
        int next = 0;
        while (next < spans.size()) {
            Mutant.Span outer = spans.get(next);
            int end = next + 1;
            while (end < spans.size() && spans.get(end).end() <= outer.end()) {
                end++;
            }
            woven.append(source, at, outer.start());
            woven.append(switched(outer, woven(outer.start(), outer.end(), spans.subList(next + 1, end))));
            at = outer.end();
            next = end;
        }
        return woven.append(source, at, to).toString();
    }

    private String switched(Mutant.Span span, String otherwise) {
        StringBuilder switched = new StringBuilder(span.statement() ? "" : "(");
        for (Mutant mutant : places.getOrDefault(span, List.of())) {
            switched.append(span.statement() ? "if (" : "")
                    .append(ON)
                    .append(mutant.id())
                    .append(')');
            switched.append(
                    span.statement()
                            ? ") { " + mutant.replacement() + " } else "
                            : " ? (" + mutant.replacement() + ") : ");
        }
        return switched.append(span.statement() ? "{ " + otherwise + " }" : "(" + otherwise + "))")
                .toString();
    }
}
