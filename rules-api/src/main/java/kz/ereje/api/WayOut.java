package kz.ereje.api;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.api.internal.report.Mending;
import kz.ereje.api.internal.report.Proven;
import kz.ereje.api.internal.report.Remedies;
import kz.ereje.api.internal.report.Row;
import kz.ereje.api.internal.report.Sentences;
import kz.ereje.model.change.Change;

/**
 * One way out for a whole decision: changes that together mend as many of its broken provisions as a search could join. A check of the
 * dossier with all of them has shown that they do, and that they break no provision of any decision and open none that was kept. It says
 * which provisions stay broken. Immutable and safe for all threads; sentences are made anew on each call.
 */
public final class WayOut {

    private final Mending mending;
    private final Sentences sentences;
    private final Remedies search;

    WayOut(Mending mending, Sentences sentences, Remedies search) {
        this.mending = mending;
        this.sentences = sentences;
        this.search = search;
    }

    /** The changes of the dossier; empty where no broken provision can be mended by any that are known. */
    public List<Change> changes() {
        return mending.proven().stream()
                .flatMap(found -> found.changes().stream())
                .map(search::inWhole)
                .toList();
    }

    /** The broken provisions that the changes mend, in the order of the act. */
    public List<String> mended() {
        return provisions(mending.mended());
    }

    /** The broken provisions that the changes do not mend, in the order of the act. */
    public List<String> remaining() {
        return provisions(mending.remaining());
    }

    /** Whether nothing that is broken remains. */
    public boolean whole() {
        return mending.remaining().isEmpty();
    }

    /** Whether changes that mend more may exist that were not looked for, because that would have been too much work. */
    public boolean cut() {
        return mending.cut();
    }

    /** What to do for the provisions that are mended, each sentence once. */
    public List<String> sentences(Language language) {
        return mending.mended().stream()
                .flatMap(row -> sentences.remedies(row, language))
                .distinct()
                .toList();
    }

    /**
     * What is still possible for the provisions that remain, each sentence once: what has to be found out or done beside the changes, that
     * what can be mended alone could not be mended together with the rest, and that not all was tried where that is so.
     */
    public List<String> remainingSentences(Language language) {
        return Stream.of(
                        mending.remaining().stream().flatMap(row -> remaining(row, language)),
                        conflicts() ? said("way-out.not-together", language) : Stream.<String>empty(),
                        cut() ? said("remedy.search-cut", language) : Stream.<String>empty())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private Stream<String> remaining(Row row, Language language) {
        return Mending.byItself(row, search)
                ? sentences.remedies(row, language)
                : sentences.whatRemains(row, search, language);
    }

    private boolean conflicts() {
        return mending.remaining().stream().anyMatch(row -> Mending.byItself(row, search));
    }

    private static Stream<String> said(String key, Language language) {
        return Stream.of(Lexicon.word(language, key));
    }

    /**
     * A change in words: {@code Who signs: Clerk «clerk» → Akim «akim»}.
     *
     * @throws java.util.NoSuchElementException if this way out has no such change
     */
    public String change(Change change, Language language) {
        Proven found = mending.proven().orElseThrow();
        return sentences.change(search.searched(found, change), found.dossier(), language);
    }

    private static List<String> provisions(List<Row> rows) {
        return rows.stream().map(row -> row.provision().id()).toList();
    }

    /** The provisions that are mended and that remain, {@code mends [12.1.3], leaves []}. */
    @Override
    public String toString() {
        return "mends " + mended() + ", leaves " + remaining();
    }
}
