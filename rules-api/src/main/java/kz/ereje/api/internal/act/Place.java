package kz.ereje.api.internal.act;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.kb.act.Provision;

/**
 * Where words stand in the act, by its own numbering.
 *
 * @param order whether it is in the order that approves the regulation
 * @param clause the number of the clause, 0 for what stands before the first
 * @param subclause the number of the subclause, 0 where there is none
 * @param paragraph 0 for the words that the number opens; from 1 on for the paragraphs without a number after them
 */
record Place(boolean order, int clause, int subclause, int paragraph) {

    /** The preamble of the order. */
    static final Place PREAMBLE = new Place(true, 0, 0, 0);

    /** The words that the number opens, to which this belongs. */
    Place opening() {
        return new Place(order, clause, subclause, 0);
    }

    /** Whether it stands beneath the words that this number opens. */
    boolean isUnder(Place opened) {
        return order == opened.order
                && clause == opened.clause
                && (opened.subclause == 0 || subclause == opened.subclause)
                && !equals(opened);
    }

    /** The next paragraph without a number. */
    Place next() {
        return new Place(order, clause, subclause, paragraph + 1);
    }

    /** The place of a provision: 13.2 is the second paragraph of clause 13, 12.1.2 that of subclause 1 of clause 12. */
    static Place of(Provision provision) {
        if (provision.id().equals("order.preamble")) {
            return PREAMBLE;
        }
        List<Integer> steps = Stream.of(provision.id().split("\\.", -1))
                .skip(provision.ofTheOrder() ? 1 : 0)
                .map(Integer::valueOf)
                .toList();
        int last = steps.get(steps.size() - 1);
        if (provision.ofTheOrder()) {
            return new Place(true, steps.get(0), steps.size() == 2 ? last : 0, 0);
        }
        return new Place(false, steps.get(0), steps.size() == 3 ? steps.get(1) : 0, steps.size() == 1 ? 0 : last - 1);
    }
}
