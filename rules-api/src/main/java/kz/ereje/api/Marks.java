package kz.ereje.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;

/**
 * What was said of a row beside what the check found; none of it changes the outcome.
 *
 * @param waivers the waivers that fit it
 * @param waived whether those that hold cover everything that is violated
 * @param objections the objections to it, as they were on the day of the check
 * @param fresh whether it is new since an earlier run; empty where it is not compared with one
 */
record Marks(
        List<Waivers.Fitting> waivers, boolean waived, List<Waivers.Objection> objections, Optional<Boolean> fresh) {

    static final Marks NONE = new Marks(List.of(), false, List.of(), Optional.empty());

    /** Whether an objection was not considered, and the finding not waived. */
    boolean objected() {
        return !waived && objections.stream().anyMatch(each -> each.considered().isEmpty());
    }

    Marks with(boolean isNew) {
        return new Marks(waivers, waived, objections, Optional.of(isNew));
    }

    /** For people, a sentence each. */
    List<String> sentences(Language language) {
        List<String> sentences = new ArrayList<>();
        Stream.concat(
                        waivers.stream().map(each -> each.sentence(language)),
                        objections.stream().map(each -> each.sentence(language)))
                .forEach(sentences::add);
        fresh.map(isNew -> Lexicon.word(language, isNew ? "baseline.new" : "baseline.known"))
                .ifPresent(sentences::add);
        return sentences;
    }
}
