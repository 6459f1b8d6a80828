package kz.ereje.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The law with all its mutants woven in, compiled.
 *
 * @param mutants the changes
 * @param classes the classes of the questions and the rules, by their names
 * @param models the classes of the rules that the rule base loads
 */
record Law(List<Mutant> mutants, Map<String, byte[]> classes, List<String> models) {

    /** Sources that hold no condition of the law: which record resolves what, how things are found, what is kept of the answers, and the days that a sentence names. */
    private static final Set<String> WITHOUT_CONDITIONS = Set.of(
            "kz.ereje.kb.resolved.Resolver",
            "kz.ereje.kb.concept.ById",
            "kz.ereje.kb.concept.OtherLaw",
            "kz.ereje.kb.concept.NoticeInterval",
            "kz.ereje.kb.concept.package-info",
            "kz.ereje.kb.resolved.package-info");

    static Law woven() {
        LawSources sources = LawSources.read();
        Sources.Read law = Sources.read(sources.units());
        List<Mutant> mutants = MutantFinder.all(law, WITHOUT_CONDITIONS);
        Map<String, List<Mutant>> byUnit = mutants.stream()
                .collect(Collectors.groupingBy(mutant -> mutant.span().unit()));
        Map<String, String> woven = new HashMap<>();
        sources.units()
                .forEach((name, source) -> woven.put(name, Weaver.weave(source, byUnit.getOrDefault(name, List.of()))));
        return new Law(mutants, Sources.compile(woven), sources.models());
    }

    /** The mutants by what a function tells of them. */
    <K> Map<K, List<Mutant>> by(Function<Mutant, K> key) {
        return mutants.stream().collect(Collectors.groupingBy(key));
    }
}
