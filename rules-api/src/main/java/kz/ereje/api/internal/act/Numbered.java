package kz.ereje.api.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through the paragraphs of a page of the act and says by their numbers, and by nothing else, where each stands. */
final class Numbered {

    private static final Pattern CHAPTER =
            Pattern.compile("(?:глава|chapter)\\s+\\d+\\b.*|\\d+\\s*-?\\s*тарау\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLAUSE = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.*)");
    private static final Pattern SUBCLAUSE = Pattern.compile("(\\d{1,3})\\)\\s*(\\S.*)");

    /** What the publisher of a page adds beneath a clause: it is no paragraph of the act. */
    private static final Pattern NOTE = Pattern.compile("(?:сноска|ескерту|footnote)\\s*[.:].*");

    private final List<Words> words = new ArrayList<>();
    private boolean order = true;
    private @Nullable Place last;
    private Optional<Words> before = Optional.empty();
    private int at = -1;

    /**
     * Words and their place.
     *
     * @param place where they stand
     * @param text the words, without their number
     * @param at which paragraph of the page they are
     */
    record Words(Place place, String text, int at) {}

    private Numbered() {}

    /** The paragraphs that stand under a number, with their places; and the preamble, which is the last before the first number. */
    static List<Words> of(List<String> paragraphs) {
        Numbered numbered = new Numbered();
        paragraphs.forEach(numbered::take);
        return numbered.words;
    }

    static boolean isChapter(String paragraph) {
        return CHAPTER.matcher(paragraph.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isNote(String paragraph) {
        return NOTE.matcher(paragraph.toLowerCase(Locale.ROOT)).matches();
    }

    private void take(String paragraph) {
        at++;
        if (isChapter(paragraph)) {
            order = false;
            last = null;
        } else if (!isNote(paragraph)) {
            placed(paragraph);
        }
    }

    private void placed(String paragraph) {
        Matcher clause = CLAUSE.matcher(paragraph);
        Matcher subclause = SUBCLAUSE.matcher(paragraph);
        if (clause.matches()) {
            preamble();
            opened(new Place(order, number(clause), 0, 0), clause.group(2));
        } else if (last == null) {
            before = Optional.of(new Words(Place.PREAMBLE, paragraph, at));
        } else if (subclause.matches()) {
            opened(new Place(order, last.clause(), number(subclause), 0), subclause.group(2));
        } else {
            opened(last.next(), paragraph);
        }
    }

    private static int number(Matcher numbered) {
        return Integer.parseInt(numbered.group(1));
    }

    private void preamble() {
        if (order && last == null) {
            before.ifPresent(words::add);
        }
    }

    private void opened(Place place, String text) {
        last = place;
        words.add(new Words(place, text, at));
    }
}
