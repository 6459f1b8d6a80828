package kz.ereje.report.year;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Decisions of 2026, each of which shows the duty that it stands under. */
final class Papers {

    static final Map<String, String> ALL = all();

    static final String INVENTORY = "\"kind\": \"housing-inventory\", \"due\": true, \"carriedOut\": true";

    static final String REPORT = "\"kind\": \"budget-report\", \"year\": 2025, \"presentations\": "
            + "[{\"body\": \"assembly\", \"date\": \"2026-03-20\"}, {\"body\": \"maslikhat\", \"date\": \"2026-03-28\"}]";

    static final String CONVENING = "\"kind\": \"meeting-convening\", \"meeting\": \"session\"";

    static final String CONTROL = "\"kind\": \"use-control\", \"asset\": \"garage\", \"controlled\": true, "
            + "\"finding\": \"proper\", \"measures\": false";

    private Papers() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("seal", "\"kind\": \"office-document\", \"letterhead\": true, \"sealLanguages\": [\"kazakh\"]");
        all.put("treasury", "\"kind\": \"office-account\", \"account\": \"treasury\"");
        all.put("assembly", CONVENING);
        all.put("notice", CONVENING);
        all.put(
                "budget-planning",
                "\"kind\": \"budget-implementation\", \"year\": 2026, \"planApproved\": true, "
                        + "\"planApprovedOn\": \"2025-12-24\"");
        all.put(
                "budget-execution",
                "\"kind\": \"spending\", \"year\": 2026, \"planApproved\": true, "
                        + "\"planApprovedOn\": \"2025-12-24\", \"inBudget\": true, \"account\": \"treasury\"");
        all.put("budget-report.assembly", REPORT);
        all.put("budget-report.maslikhat", REPORT);
        all.put("budget-implementation", all.getOrDefault("budget-planning", ""));
        all.put("use-control", CONTROL);
        all.put("property-accounting", CONTROL);
        all.put(
                "trustee-control",
                "\"kind\": \"trustee-control\", \"contract\": \"trust\", \"controlled\": true, "
                        + "\"breach\": false, \"measures\": false");
        all.put(
                "public-services",
                "\"kind\": \"public-service\", \"term\": \"2026-03-20\", "
                        + "\"renderedOn\": \"2026-03-18\", \"complaint\": \"none-made\"");
        all.put("consolidated-plan", "\"kind\": \"consolidated-plan\", \"draftedBy\": \"akim\", \"leftOut\": []");
        all.put("housing-inventory", INVENTORY);
        all.put("microcredit", "\"kind\": \"microcredit\", \"ruralBorrower\": true, \"programme\": \"Ауыл аманаты\"");
        all.put("deputy-duties", "\"kind\": \"deputy-duties\"");
        return Collections.unmodifiableMap(all);
    }
}
