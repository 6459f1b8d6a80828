package kz.ereje.examples.desk.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Interview;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a dossier lacks, and takes answers: the dossier with them goes back to the caller, and nothing is kept. Safe for all threads.
 */
final class InterviewCall implements Call.Answering {

    private static final String DOSSIER = "dossier";
    private static final String ANSWERS = "answers";

    private final ComplianceChecker checker;
    private final CheckCall check;
    private final Bodies bodies;
    private final Turns turns;

    InterviewCall(ComplianceChecker checker, CheckCall check, Bodies bodies, Turns turns) {
        this.checker = checker;
        this.check = check;
        this.bodies = bodies;
        this.turns = turns;
    }

    private record Told(
            JsonNode dossier, @Nullable String next, List<Asked.Question> questions, Interview.Progress progress) {}

    @Override
    public byte[] answer(Call call) throws Refused {
        call.query().only("lang", "on", "mode", "decisions", "kinds", "exhibits");
        CheckOptions options = check.options(call.query());
        Asked asked = new Asked(call.query().languages());
        try (Body body = bodies.json(call.request())) {
            return turns.take(() -> told(answered(Json.tree(body.bytes())), options, asked));
        }
    }

    private byte[] told(Dossier dossier, CheckOptions options, Asked asked) {
        Interview interview = Interview.of(checker, dossier, options);
        List<Asked.Question> questions = interview.questions().stream()
                .map(question -> asked.question(question, interview.settles(question)))
                .toList();
        String next = questions.isEmpty() ? null : questions.get(0).path();
        return Json.bytes(new Told(Json.own(Dossiers.write(dossier)), next, questions, interview.progress()));
    }

    private static Dossier answered(JsonNode body) throws Refused {
        JsonNode answers = body.path(ANSWERS);
        if (!(body.path(DOSSIER) instanceof ObjectNode dossier) || !(answers.isMissingNode() || answers.isArray())) {
            throw Refused.of(422, "no-interview");
        }
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!name.equals(DOSSIER) && !name.equals(ANSWERS)) {
                throw Refused.of(422, "no-interview");
            }
        }
        Answers put = new Answers(dossier);
        put.put(answers);
        try {
            return Dossiers.read("request", Json.bytes(dossier));
        } catch (UnreadableDossierException e) {
            throw Refused.of(e.problems().stream().map(put::fault).toList());
        }
    }
}
