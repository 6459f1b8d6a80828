package kz.ereje.guide;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.report.sample.Sample;
import kz.ereje.report.sample.SampleDraw;
import kz.ereje.report.sample.SampleEstimate;
import kz.ereje.report.sample.Stratum;

public final class SampleRun {

    public static void main(String[] files) throws Exception {
        SampleDraw draw = new SampleDraw(4, 7);
        for (String file : files) {
            Dossier dossier = Dossiers.read(Path.of(file));
            for (Decision decision : dossier.decisions()) {
                draw.add(new Stratum(unit(dossier), decision.kind().token()), file + "#" + decision.id());
            }
        }
        Sample sample = draw.sample();
        SampleEstimate estimate = SampleEstimate.of(sample, checked(sample, files));
        estimate.lines(Language.RU).forEach(System.out::println);
    }

    private static String unit(Dossier dossier) {
        return dossier.territories().stream()
                .filter(territory -> territory.id().equals(dossier.unit().id()))
                .flatMap(territory -> territory.name().asOptional().stream())
                .findFirst()
                .orElse("");
    }

    private static Map<String, DecisionState> checked(Sample sample, String[] files) throws Exception {
        ComplianceChecker checker = ComplianceChecker.create();
        Map<String, DecisionState> states = new HashMap<>();
        for (String file : files) {
            List<String> drawn = sample.items().stream()
                    .filter(item -> item.id().startsWith(file + "#"))
                    .map(item -> item.id().substring(file.length() + 1))
                    .toList();
            CheckOptions options = CheckOptions.defaults().onlyDecisions(drawn).withoutRemedies();
            for (DecisionResult decision :
                    checker.check(Dossiers.read(Path.of(file)), options).decisions()) {
                states.put(file + "#" + decision.id(), decision.state());
            }
        }
        return states;
    }
}
