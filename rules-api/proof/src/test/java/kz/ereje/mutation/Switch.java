package kz.ereje.mutation;

import java.util.BitSet;
import kz.ereje.kb.act.Dated;
import kz.ereje.model.fact.Answer;

/** The lever of one woven law; each law that is loaded has its own. */
public final class Switch implements Lever {

    private static int active = -1;
    private static BitSet passed = new BitSet();

    @Override
    public void turn(int mutant) {
        active = mutant;
    }

    @Override
    public BitSet passed() {
        BitSet before = passed;
        passed = new BitSet();
        return before;
    }

    /** Whether this mutant is turned on. */
    public static boolean on(int mutant) {
        if (active == -1) {
            passed.set(mutant);
        }
        return mutant == active;
    }

    /** A number of the law that is so much higher, on every day. */
    public static Dated<Integer> shifted(Dated<Integer> number, int by) {
        return number.map(value -> value + by);
    }

    /** Yes on the same grounds, whatever the answer was. */
    public static Answer yes(Answer answer) {
        return new Answer.Yes(answer.grounds());
    }

    /** No on the same grounds, whatever the answer was. */
    public static Answer no(Answer answer) {
        return new Answer.No(answer.grounds());
    }

    /** The answer, or yes where it is not known. */
    public static Answer unknownAsYes(Answer answer) {
        return answer.isUnknown() ? yes(answer) : answer;
    }

    /** The answer, or no where it is not known. */
    public static Answer unknownAsNo(Answer answer) {
        return answer.isUnknown() ? no(answer) : answer;
    }
}
