package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.kb.Text;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;

/** The questions for missing facts of a dossier, in any of the three languages. */
public final class Questions {

    /** The fact on which it depends from which day the act binds the unit. */
    private static final String POPULATION = "Territory.population";

    private final Catalogue catalogue;
    private final Dossier dossier;
    private final FactLabels labels;
    private final RecordsOf records;

    Questions(Catalogue catalogue, Dossier dossier, FactLabels labels, RecordsOf records) {
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.labels = labels;
        this.records = records;
    }

    /** The question that a missing fact leaves open, whose fact it is, and what is known of it: {@code Whose property is it? – Гараж «garage»}. */
    public String whole(Fact<?> missing, Language language) {
        String owner = labels.owner(missing.path(), language);
        String question = bare(missing, language) + (owner.isEmpty() ? "" : " – " + owner);
        return missing instanceof Fact.Within<?> within ? question + " " + knownSoFar(within, language) : question;
    }

    /** The question alone, where what is told before says whose fact it is. */
    public String bare(Fact<?> missing, Language language) {
        Text asked = asked(missing);
        return missing.path().field().fullName().equals(POPULATION)
                ? Lexicon.in(language, asked) + " " + Lexicon.in(language, numberThatCounts())
                : Lexicon.in(language, asked);
    }

    private Text numberThatCounts() {
        LocalDate since = catalogue.terms().day("binds-large-from");
        return catalogue.terms().filled(Lexicon.word("question.number-that-counts"), since);
    }

    /** Of a decision that has been taken it is asked who took it, not who takes it. */
    private Text asked(Fact<?> missing) {
        return Spoken.of(records, missing)
                .decision()
                .filter(decision -> Stage.of(decision, dossier).taken().isPresent())
                .flatMap(decision ->
                        Lexicon.questionOfTaken(missing.path().field().fullName()))
                .orElseGet(() -> labels.question(missing.path()));
    }

    private static String knownSoFar(Fact.Within<?> within, Language language) {
        return Lexicon.fill(
                language,
                Lexicon.word("within.known-so-far"),
                Map.of("bounds", BoundsInWords.in(within.bounds(), language)));
    }
}
