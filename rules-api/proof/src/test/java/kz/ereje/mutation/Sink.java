package kz.ereje.mutation;

import com.sun.source.util.TreePath;

/** Takes what an operator would change. */
interface Sink {

    /** The expression at this place would read so. */
    void change(TreePath place, Operator operator, String replacement);
}
