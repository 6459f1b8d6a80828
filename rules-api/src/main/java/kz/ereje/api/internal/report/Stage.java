package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.kb.concept.Days;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.ContractedDecision;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;

/**
 * How far a decision has come on the day of the check. The advice of a rule says what to do if it has been taken and if a contract has been
 * concluded: to whoever asks about one decision, only what is so is said, and as it is.
 *
 * @param planned whether its day surely lies ahead
 * @param taken the day on which it was taken, if it surely was
 * @param contracted the day on which its contract was concluded, if it surely was
 * @param noContract whether it is known that no contract has been concluded
 */
record Stage(boolean planned, Optional<LocalDate> taken, Optional<LocalDate> contracted, boolean noContract) {

    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    static Stage of(Decision decision, Dossier dossier) {
        Fact<LocalDate> today = dossier.checkedOn();
        Fact<LocalDate> day = decision.particulars().date();
        boolean nobody = decision.particulars().signedBy() instanceof Fact.None<?>
                || decision.particulars().withoutDecision().equalTo(true).isYes();
        Optional<LocalDate> taken = day.asOptional().filter(known -> !nobody && past(day, today));
        Fact<LocalDate> concluded = concluded(decision, dossier).orElse(null);
        boolean none = decision instanceof ContractedDecision contracted
                && (contracted.contract() instanceof Fact.None<?>
                        || (concluded != null && Days.after(concluded, today).isYes()));
        return new Stage(
                Days.after(day, today).isYes(),
                taken,
                concluded == null ? Optional.empty() : concluded.asOptional().filter(known -> past(concluded, today)),
                none);
    }

    private static boolean past(Fact<LocalDate> day, Fact<LocalDate> today) {
        return Days.after(day, today).isNo();
    }

    private static Optional<Fact<LocalDate>> concluded(Decision decision, Dossier dossier) {
        return decision instanceof ContractedDecision contracted
                ? contracted
                        .contract()
                        .asOptional()
                        .flatMap(contract -> dossier.contracts().stream()
                                .filter(held -> held.id().equals(contract.id()))
                                .findFirst())
                        .map(Contract::date)
                : Optional.empty();
    }

    /** The advice for a decision that has come so far. */
    String fitted(String advice, Language language) {
        String ifTaken = Lexicon.word(language, "stage.if-taken");
        if (!advice.contains(ifTaken) || (!planned && taken.isEmpty())) {
            return advice;
        }
        String whenToTake = Lexicon.word(language, "stage.when-to-take");
        String noContractYet = Lexicon.word(language, "stage.no-contract-yet");
        return BETWEEN.splitAsStream(advice)
                .filter(sentence -> !(planned && sentence.startsWith(ifTaken)))
                .filter(sentence -> planned || !sentence.equals(whenToTake))
                .filter(sentence -> contracted.isEmpty() || !sentence.startsWith(noContractYet))
                .map(sentence -> sentence.startsWith(ifTaken) ? taken(sentence, ifTaken, language) : sentence)
                .collect(Collectors.joining(" "));
    }

    private String taken(String sentence, String ifTaken, Language language) {
        String was = on("stage.taken", taken.orElseThrow(), language);
        return contract(was + sentence.substring(ifTaken.length()), language);
    }

    private String contract(String sentence, Language language) {
        String ifContracted = Lexicon.word(language, "stage.if-contracted");
        int clause = sentence.indexOf(ifContracted);
        if (clause < 0) {
            return sentence;
        }
        if (noContract) {
            return sentence.substring(0, clause) + ".";
        }
        return contracted
                .map(day -> sentence.replace(ifContracted, on("stage.contracted", day, language)))
                .orElse(sentence);
    }

    private static String on(String key, LocalDate day, Language language) {
        return Lexicon.fill(language, Lexicon.word(key), Map.of("day", day));
    }
}
