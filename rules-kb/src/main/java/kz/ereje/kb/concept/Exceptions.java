package kz.ereje.kb.concept;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ereje.model.StatutoryException;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * Laws that provide otherwise [12.2.3, 22].
 *
 * @param exceptions those that the decision states; missing where it is silent about them
 */
public record Exceptions(Fact<List<StatutoryException>> exceptions) {

    private static final Pattern ARTICLE = Pattern.compile(
            "\\d[\\d-]*\\s*-?\\s*ба[пб]|(стать\\p{L}*|ст\\.|article|art\\.)\\s*\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("\\d+(-\\d+)*");

    /** The number of the article that the text of an act names, {@code 39-3}; empty where it names none. */
    public static Optional<String> articleIn(String act) {
        Matcher article = ARTICLE.matcher(act);
        Matcher number = NUMBER.matcher(act);
        return article.find() && number.find(article.start()) ? Optional.of(number.group()) : Optional.empty();
    }

    /** Whether a law that provides otherwise is stated, with its article. */
    public Answer lifting() {
        List<StatutoryException> stated = exceptions.asOptional().orElse(List.of());
        Answer lifted = Answer.no();
        for (StatutoryException exception : stated) {
            lifted = lifted.either(exception
                    .act()
                    .then(act -> articleIn(act)
                                    .isPresent() // An act as a whole provides nothing otherwise: its article does.
                            ? Answer.yes(exception.act())
                            : Answer.doubt(Note.doubt("exception.no-article", exception.act())))
                    .because(exceptions)
                    .ifYes(Note.reason("exception.stated", exception.act(), exception.quote())
                            .with("act", exception.act().asOptional().orElse(""))
                            .with("quote", exception.quote().asOptional().orElse("…"))));
        }
        return lifted;
    }

    /** Unknown where the dossier is silent about exceptions. */
    public Answer told() {
        return exceptions.isMissing() ? Answer.unknown(exceptions) : Answer.yes();
    }

    /** A demand that a stated law could lift: where it is broken, a remark asks for such a law; what is open could be settled by one. */
    public Answer orElse(Answer demand) {
        if (demand.isUnknown()) {
            return demand.both(told());
        }
        return exceptions.isMissing() ? demand.ifNo(Note.remark("exception.not-stated", exceptions)) : demand;
    }
}
