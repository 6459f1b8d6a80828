package kz.ereje.examples.command;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Makes something of each of many things, in their order, a few ahead of the one that is taken: while one is told the next are
 * made ready.
 *
 * @param <T> the things
 * @param <R> what is made of them
 */
final class Ahead<T, R> implements Iterator<R>, AutoCloseable {

    /** How many lie ready at most, so that memory does not grow with the number of things. */
    private static final int READY = 8;

    private final Iterator<T> things;
    private final Function<T, R> making;
    private final Queue<CompletableFuture<R>> ready = new ArrayDeque<>();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(Ahead::thread);

    Ahead(List<T> things, Function<T, R> making) {
        this.things = things.iterator();
        this.making = making;
    }

    /** A thread that does not keep a process alive which has ended. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ereje-check");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || things.hasNext();
    }

    /** The next of them; what was thrown while it was made is thrown here. */
    @Override
    public R next() {
        while (ready.size() < READY && things.hasNext()) {
            T thing = things.next();
            ready.add(CompletableFuture.supplyAsync(() -> making.apply(thing), maker));
        }
        try {
            return ready.remove().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    /** Lets go of what was not taken. */
    @Override
    public void close() {
        maker.shutdownNow();
    }
}
