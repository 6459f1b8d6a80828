package kz.ereje.kb.mend;

import java.util.List;
import java.util.Optional;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Note;

/** Turns what the catalogue says could mend a rule into changes of one dossier. */
public final class Proposals {

    private Proposals() {}

    /**
     * The changes that each of these mends asks for; a mend that the papers do not allow proposes nothing.
     *
     * @param decision the place of the decision in the dossier
     * @param terms the numbers of the law
     * @param notes what the rule says why it is broken
     */
    public static List<List<Change>> of(
            Dossier dossier, int decision, List<Mend> mends, LegalTerms terms, List<Note> notes) {
        return mends.stream()
                .map(mend -> of(new Bench(dossier, decision, terms, notes), mend))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<List<Change>> of(Bench bench, Mend mend) {
        boolean possible = mend.steps().entrySet().stream()
                .allMatch(step -> taken(bench, step.getKey(), String.valueOf(step.getValue()), step.getValue()));
        return possible && !bench.changes().isEmpty() ? Optional.of(bench.changes()) : Optional.empty();
    }

    private static boolean taken(Bench bench, String step, String word, Object value) {
        return switch (step) {
            case "anew" -> bench.decidedAnew();
            case "ahead" -> new Meetings(bench).ahead();
            case "notice" -> new Meetings(bench).notice(word);
            case "consent" -> new Consents(bench).obtained(word);
            case "await" -> new Consents(bench).awaited(word);
            case "present" -> new Presentations(bench).presented(word);
            default -> new Values(bench).set(step, value);
        };
    }
}
