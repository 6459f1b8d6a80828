package kz.ereje.report.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.report.Examples;
import kz.ereje.report.year.YearAnswer.Duty;
import kz.ereje.report.year.YearAnswer.State;

/**
 * A folder of made-up papers of the rural district of Aqsu, and the year 2026 that is asked about.
 *
 * @param reports the answers to its files, by their places
 */
record Folder(List<Report> reports) {

    static final String UNIT = "Ақсу ауылдық округі";
    static final int YEAR = 2026;

    private static final Regulation REGULATION = Regulation.load();

    /** A dossier of the unit, checked on 1 February 2027, with this decision; words in it are replaced by pairs. */
    static String dossier(String decision, String... replaced) {
        String json = """
                {"unit": "aqsu", "checkedOn": "2027-02-01", "officeHead": "akim",
                 "territories": [
                  {"id": "aqsu", "name": "Ақсу ауылдық округі", "kind": "rural-district", "population": 3000, "partOf": "tasty"},
                  {"id": "tasty", "name": "Тасты ауданы", "kind": "district"},
                  {"id": "bulaq", "name": "Бұлақ ауылдық округі", "kind": "rural-district", "population": 3000, "partOf": "qum"},
                  {"id": "qum", "name": "Құм ауданы", "kind": "district"}],
                 "actors": [
                  {"id": "akim", "name": "Ақсу әкімі", "kind": "akim", "territory": "aqsu"},
                  {"id": "office", "name": "Ақсу аппараты", "kind": "office", "territory": "aqsu"},
                  {"id": "deputy", "name": "Ақсу әкімінің орынбасары", "kind": "deputy-akim", "territory": "aqsu"},
                  {"id": "assembly", "name": "Ақсу жиналысы", "kind": "assembly", "territory": "aqsu"},
                  {"id": "gathering", "name": "Ақсу жиыны", "kind": "gathering", "territory": "aqsu"},
                  {"id": "maslikhat", "name": "Тасты мәслихаты", "kind": "maslikhat", "territory": "tasty"},
                  {"id": "other-akim", "name": "Бұлақ әкімі", "kind": "akim", "territory": "bulaq"},
                  {"id": "other-assembly", "name": "Бұлақ жиналысы", "kind": "assembly", "territory": "bulaq"},
                  {"id": "other-maslikhat", "name": "Құм мәслихаты", "kind": "maslikhat", "territory": "qum"},
                  {"id": "trustee", "name": "Сенім", "kind": "company"}],
                 "assets": [
                  {"id": "garage", "name": "Гараж", "kind": "building", "owner": "self-government", "ownerTerritory": "aqsu",
                   "acquired": "not-held", "holder": "none", "use": "proper", "registered": true, "dangerous": false}],
                 "contracts": [
                  {"id": "trust", "type": "trust-management", "date": "2026-01-10", "counterparty": "trustee", "concludedAs": "office",
                   "stateAuthority": "none", "functions": [], "withinCompetence": true, "laterFreeTransfer": false}],
                 "meetings": [
                  {"id": "session", "kind": "assembly", "territory": "aqsu", "date": "2026-05-20", "organiser": "office",
                   "status": "held", "issues": [{"id": "budget", "text": "Бюджет", "candidateForAkim": false}],
                   "notices": [{"date": "2026-05-05", "givesTime": true, "givesPlace": true, "issues": ["budget"],
                    "notDiscussed": "none", "channels": ["newspaper"]}], "changes": []}],
                 "decisions": [{"id": "paper", "title": "Құжат", "date": "2026-03-16", "decidedBy": "akim", "signedBy": "akim",
                  "withoutDecision": false, "assignedToDeputy": false,
                  "basis": [{"act": "Аппарат туралы ереже", "inForceFrom": "2019-03-01", "inForceUntil": "none"}],
                  "exceptions": [], "consents": [], %s}]}
                """.formatted(decision);
        for (int i = 0; i < replaced.length; i += 2) {
            if (!json.contains(replaced[i])) {
                throw new AssertionError("Nothing to replace: " + replaced[i]);
            }
            json = json.replace(replaced[i], replaced[i + 1]);
        }
        return json;
    }

    static Folder of(String... dossiers) {
        List<Report> reports = new ArrayList<>();
        for (String each : dossiers) {
            reports.add(Examples.check(each));
        }
        return new Folder(reports);
    }

    OfficeYear added(OfficeYear into) {
        for (int i = 0; i < reports.size(); i++) {
            into.add(i + ".json", reports.get(i));
        }
        return into;
    }

    static OfficeYear asked(String unit, int year) {
        return OfficeYear.of(REGULATION, unit, year);
    }

    static OfficeYear asked(String unit, String district, int year) {
        return OfficeYear.of(REGULATION, unit, district, year);
    }

    YearAnswer answer() {
        return answer(YEAR);
    }

    YearAnswer answer(int year) {
        return added(asked(UNIT, year)).answer();
    }

    Duty duty(String id) {
        return duty(answer(), id);
    }

    static Duty duty(YearAnswer answer, String id) {
        return answer.duties().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    State state(String id) {
        return duty(id).state();
    }

    static String text(YearAnswer answer, Language language) {
        return String.join("\n", YearText.lines(answer, language));
    }

    /** For each duty what a decision states that shows it in 2026. */
    static Map<String, String> papers() {
        return Papers.ALL;
    }
}
