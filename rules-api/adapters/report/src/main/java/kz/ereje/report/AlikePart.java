package kz.ereje.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.ProvisionResult;
import kz.ereje.report.internal.Markup;

/**
 * Provisions of which the same is said, together. For one thread.
 *
 * @param writing what it is written with
 */
record AlikePart(Writing writing) {

    void write(List<ProvisionResult> rows) {
        Map<String, List<ProvisionResult>> alike = new LinkedHashMap<>();
        rows.forEach(row -> alike.computeIfAbsent(row.sentence(writing.language()), said -> new ArrayList<>())
                .add(row));
        Markup out = writing.out();
        out.in(
                "ul",
                "r-lines",
                () -> alike.forEach((said, those) -> out.in("li", "r-line", () -> {
                    out.say(said + " ");
                    out.in("span", "r-settles", () -> writing.cite(those));
                })));
    }
}
