package kz.ereje.kb.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Showing;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * A day that a paper is said to show, and that does not fit the day of that paper.
 *
 * @param day the way from the record to the day
 * @param kinds the words for the kinds of paper that bear that day
 * @param misfits ways not to fit, each a test of order: the day of the paper, then the day that it is said to show. Bounds are said
 *     nothing of where neither way is sure
 */
record ShownByPaper(Way day, List<String> kinds, List<BiPredicate<LocalDate, LocalDate>> misfits) implements Clue {

    @Override
    public boolean isSo(Record owner, Records records, Found found) {
        Fact<?> shownBy = RecordSchema.of(owner.getClass()).fact(owner, Showing.FIELD);
        return shownBy instanceof Fact.Known<?> known
                && found.any(facts -> day.from(
                        owner,
                        records,
                        stated -> ((List<?>) known.value())
                                .forEach(showing -> compare((Showing) showing, stated, records, facts))));
    }

    private void compare(Showing showing, Fact<?> stated, Records records, Found facts) {
        Exhibit paper = paper(showing, stated, records);
        if (paper != null && misfits.stream().anyMatch(misfit -> isSure(misfit, paper.date(), stated))) {
            facts.add(stated, true);
            facts.add(paper.date(), true);
        }
    }

    private static boolean isSure(BiPredicate<LocalDate, LocalDate> misfit, Fact<?> paper, Fact<?> stated) {
        return paper.isStated()
                && stated.isStated()
                && OfTwo.isSo(paper, stated, (one, other) -> misfit.test((LocalDate) one, (LocalDate) other));
    }

    /** The paper, where it is one of these and is said to show the day. */
    private @Nullable Exhibit paper(Showing showing, Fact<?> stated, Records records) {
        return showing.covers(stated.path().name(), stated)
                        && showing.exhibit() instanceof Fact.Known<Ref<Exhibit>> named
                        && records.of(Exhibit.class, named.value()) instanceof Exhibit exhibit
                        && exhibit.kind()
                                .passes(kind -> kinds.contains(kind.token()))
                                .isYes()
                ? exhibit
                : null;
    }
}
