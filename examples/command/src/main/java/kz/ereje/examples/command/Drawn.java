package kz.ereje.examples.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.report.sample.Sample;
import kz.ereje.report.sample.SampleDraw;
import kz.ereje.report.sample.SampleEstimate;
import kz.ereje.report.sample.Stratum;

/** The decisions that were drawn for a sample, and what came of them. For one thread, but for {@link #of}. */
final class Drawn {

    /** Stands between the source and the id of a decision; neither has one. */
    private static final char BEHIND = '\n';

    private final Sample sample;

    /** The drawn decisions of each source. */
    private final Map<String, List<String>> ids = new HashMap<>();

    /** What came of them, by source and id. */
    private final Map<String, DecisionState> states = new HashMap<>();

    Drawn(Sample sample) {
        this.sample = sample;
        for (Sample.Item item : sample.items()) {
            int end = item.id().lastIndexOf(BEHIND);
            ids.computeIfAbsent(item.id().substring(0, end), first -> new ArrayList<>())
                    .add(item.id().substring(end + 1));
        }
    }

    private static String id(String source, String decision) {
        return source + BEHIND + decision;
    }

    /** Takes the decisions of a dossier into account, by unit and kind. */
    static void add(SampleDraw draw, String source, Dossier dossier) {
        String unit = dossier.territories().stream()
                .filter(territory -> territory.id().equals(dossier.unit().id()))
                .flatMap(territory -> territory.name().asOptional().stream())
                .findFirst()
                .orElse("");
        for (Decision decision : dossier.decisions()) {
            draw.add(new Stratum(unit, decision.kind().token()), id(source, decision.id()));
        }
    }

    /** The ids of those decisions of a source that were drawn. */
    List<String> of(String source) {
        return ids.getOrDefault(source, List.of());
    }

    /** Takes what came of them. */
    void checked(String source, Report report) {
        report.decisions().forEach(decision -> states.put(id(source, decision.id()), decision.state()));
    }

    /** What they say of all; a sample of nothing says nothing. */
    SampleEstimate estimate() {
        return SampleEstimate.of(sample, states);
    }

    boolean isEmpty() {
        return sample.items().isEmpty();
    }
}
