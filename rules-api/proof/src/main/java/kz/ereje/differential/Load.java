package kz.ereje.differential;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Outcome;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;

/**
 * Dossiers of one decision as an office makes them, for measuring: every kind of decision as often as the others; of ten decisions
 * three break a provision, one lacks facts, six are lawful and whole.
 */
public final class Load {

    private static final List<Outcome> TEN = List.of(
            Outcome.VIOLATED,
            Outcome.COMPLIANT,
            Outcome.COMPLIANT,
            Outcome.VIOLATED,
            Outcome.COMPLIANT,
            Outcome.UNDETERMINED,
            Outcome.COMPLIANT,
            Outcome.VIOLATED,
            Outcome.COMPLIANT,
            Outcome.COMPLIANT);

    private final LivelyDossiers lively = LivelyDossiers.ofCases();
    private final Map<DecisionKind, Map<Outcome, List<Dossier>>> found = new EnumMap<>(DecisionKind.class);
    private final Map<DecisionKind, Map<Outcome, Integer>> given = new EnumMap<>(DecisionKind.class);

    /** Writes a number of dossiers to a file, one a line, always the same; of a number of seeds those that fit are taken. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** That many dossiers of one decision, always the same, in the order of their seeds. */
    public static List<Dossier> some(int count) {
        LivelyDossiers lively = LivelyDossiers.ofCases();
        return LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(lively::of)
                .flatMap(Optional::stream)
                .filter(dossier -> dossier.decisions().size() == 1)
                .limit(count)
                .toList();
    }

    private static void write(Path file, int count, int seeds) throws IOException {
        Load load = new Load();
        for (int seed = 0; seed < seeds; seed++) {
            load.lively.of(seed).stream().flatMap(Load::alone).forEach(load::find);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (Dossier dossier : load.taken(count)) {
                lines.write(Dossiers.write(dossier).replaceAll("\\n\\s*", ""));
                lines.newLine();
            }
        }
    }

    /** Each decision with the other records, but without the other decisions; none where records refer to those. */
    private static Stream<Dossier> alone(Dossier papers) {
        return papers.decisions().size() == 1
                ? Stream.of(papers)
                : papers.decisions().stream()
                        .map(decision -> alone(papers, decision))
                        .flatMap(Optional::stream);
    }

    private static Optional<Dossier> alone(Dossier papers, Decision decision) {
        try {
            return Optional.of(new Dossier(
                    papers.unit(),
                    papers.checkedOn(),
                    papers.officeHead(),
                    papers.territories(),
                    papers.actors(),
                    papers.assets(),
                    papers.contracts(),
                    papers.meetings(),
                    papers.consents(),
                    List.of(decision),
                    papers.exhibits(),
                    papers.shownBy()));
        } catch (InvalidDossierException refersToAnother) {
            return Optional.empty();
        }
    }

    private void find(Dossier dossier) {
        found.computeIfAbsent(dossier.decisions().get(0).kind(), kind -> new EnumMap<>(Outcome.class))
                .computeIfAbsent(outcome(dossier), outcome -> new ArrayList<>())
                .add(dossier);
    }

    private static Outcome outcome(Dossier dossier) {
        DecisionResult result =
                Evaluators.CHECKER.check(dossier, "").decisions().get(0);
        if (!result.with(Outcome.VIOLATED).isEmpty()) {
            return Outcome.VIOLATED;
        }
        return result.with(Outcome.UNDETERMINED).isEmpty() ? Outcome.COMPLIANT : Outcome.UNDETERMINED;
    }

    private List<Dossier> taken(int count) {
        List<Dossier> taken = new ArrayList<>();
        for (int round = 0; taken.size() < count; round++) {
            int before = taken.size();
            for (DecisionKind kind : found.keySet()) {
                next(kind, TEN.get((round + kind.ordinal()) % TEN.size())).ifPresent(taken::add);
            }
            if (taken.size() == before && round > TEN.size()) {
                throw new IllegalStateException("No seed gave a dossier");
            }
        }
        return taken.subList(0, count);
    }

    /** The next of the kind with this outcome; where there are too few, they are taken again. */
    private Optional<Dossier> next(DecisionKind kind, Outcome outcome) {
        List<Dossier> some = Objects.requireNonNull(found.get(kind)).getOrDefault(outcome, List.of());
        int number = given.computeIfAbsent(kind, none -> new HashMap<>()).merge(outcome, 1, Integer::sum) - 1;
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(number % some.size()));
    }
}
