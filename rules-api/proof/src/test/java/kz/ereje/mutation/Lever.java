package kz.ereje.mutation;

import java.util.BitSet;

/** What turns a mutant on; the law that is woven with all mutants asks it at each place. */
public interface Lever {

    /** Turns one mutant on and all others off; -1 leaves the law as it is. */
    void turn(int mutant);

    /** The mutants whose places were passed since this was asked last. */
    BitSet passed();
}
