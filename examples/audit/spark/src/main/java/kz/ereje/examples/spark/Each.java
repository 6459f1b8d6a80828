package kz.ereje.examples.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What is made of one thing after another, so that never more than one of them is held. Holds no state; safe for all threads. */
final class Each {

    private Each() {}

    /** The results in the order of the things, each made when it is asked for. */
    static <A, B> Iterator<B> of(Iterator<A> things, Function<A, B> made) {
        Spliterator<A> all = Spliterators.spliteratorUnknownSize(things, Spliterator.ORDERED);
        return StreamSupport.stream(all, false).map(made).iterator();
    }
}
