package kz.ereje.examples.desk.service;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;

/** Answers a dossier with its report. Safe for all threads. */
final class CheckCall implements Call.Answering {

    private static final String[] PARAMETERS = {
        "lang", "on", "mode", "decisions", "kinds", "exhibits", "outcomes", "remedies", "evidence", "actWords"
    };

    private final ComplianceChecker checker;
    private final Bodies bodies;
    private final Turns turns;

    CheckCall(ComplianceChecker checker, Bodies bodies, Turns turns) {
        this.checker = checker;
        this.bodies = bodies;
        this.turns = turns;
    }

    @Override
    public byte[] answer(Call call) throws Refused {
        call.query().only(PARAMETERS);
        CheckOptions options = options(call.query());
        DataOptions data = data(call.query());
        try (Body body = bodies.json(call.request())) {
            return turns.take(() -> checked(body.bytes(), options, data));
        }
    }

    private byte[] checked(byte[] body, CheckOptions options, DataOptions data) throws Refused {
        Dossier dossier;
        try {
            dossier = Dossiers.read("request", body);
        } catch (UnreadableDossierException e) {
            throw Refused.of(e);
        }
        Report report = checker.check(dossier, options, Dossiers.sha256(body));
        return Reports.json(report.data(data));
    }

    /** How it is checked; of an interview, too. */
    CheckOptions options(Query query) throws Refused {
        CheckOptions options = query.flag("remedies", true)
                ? CheckOptions.defaults()
                : CheckOptions.defaults().withoutRemedies();
        options = query.day("on").map(options::on).orElse(options);
        options = query.word("mode", Mode.class).map(options::in).orElse(options);
        options = query.list("decisions").map(options::onlyDecisions).orElse(options);
        options = query.words("kinds", DecisionKind.class, DecisionKind::token)
                .map(options::onlyKinds)
                .orElse(options);
        return exhibits(query).map(options::requiringExhibits).orElse(options);
    }

    /** The provisions that are kept only where exhibits show it; none of them is all. */
    private Optional<Set<String>> exhibits(Query query) throws Refused {
        Optional<Set<String>> asked = query.list("exhibits");
        if (asked.isEmpty() || asked.get().equals(Set.of("all"))) {
            return asked.map(all -> Set.of());
        }
        List<String> known = checker.regulation().provisions().stream()
                .map(Regulation.ProvisionEntry::id)
                .toList();
        for (String provision : asked.get()) {
            if (!known.contains(provision)) {
                throw Query.bad("exhibits", provision, "all, " + known.get(0) + ", … (/api/regulation)");
            }
        }
        return asked;
    }

    private static DataOptions data(Query query) throws Refused {
        Set<Outcome> outcomes =
                query.words("outcomes", Outcome.class, Query::word).orElseGet(() -> EnumSet.allOf(Outcome.class));
        return new DataOptions(
                query.languages(),
                outcomes,
                Optional.empty(),
                query.flag("actWords", false),
                query.flag("remedies", true),
                query.flag("evidence", true));
    }
}
