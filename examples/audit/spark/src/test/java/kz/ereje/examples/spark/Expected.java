package kz.ereje.examples.spark;

import static kz.ereje.examples.spark.Shared.CHECKER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.api.DataOptions;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;

/**
 * What the library alone says to the lines of a file.
 *
 * @param answers its answers by the places of the lines
 * @param refusals its reasons by the places of the others
 * @param decisions what the decisions come to
 */
record Expected(Map<String, String> answers, Map<String, String> refusals, DecisionTotals decisions) {

    static Expected of(String file, List<String> lines, DataOptions options) {
        Map<String, String> answers = new TreeMap<>();
        Map<String, String> refusals = new TreeMap<>();
        DecisionTotals decisions = DecisionTotals.none();
        long begin = 2;
        for (String line : lines) {
            byte[] json = line.getBytes(StandardCharsets.UTF_8);
            String place = file + "@" + begin;
            try {
                Report report = CHECKER.check(Dossiers.read(place, json), Dossiers.sha256(json));
                answers.put(place, new String(Reports.json(report.data(options)), StandardCharsets.UTF_8));
                decisions = decisions.plus(DecisionTotals.of(report));
            } catch (UnreadableDossierException e) {
                refusals.put(place, e.message(Language.KK) + e.message(Language.RU) + e.message(Language.EN));
            }
            begin += json.length + 1;
        }
        return new Expected(answers, refusals, decisions);
    }
}
