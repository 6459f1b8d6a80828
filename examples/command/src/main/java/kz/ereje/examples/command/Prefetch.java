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
import java.util.function.ToLongFunction;

/**
 * Makes something of each of many things, in their order, a few ahead of the one that is taken: while one is told the next are
 * made ready.
 *
 * @param <T> the things
 * @param <R> what is made of them
 */
final class Prefetch<T, R> implements Iterator<R>, AutoCloseable {

    /** How many lie ready at most, and how much they weigh together: memory must not grow with what there is to do. */
    static final int READY = 64;

    static final long WEIGHT = 1024 * 1024;

    /** One that lies ready or is being made. */
    private record Made<R>(CompletableFuture<R> result, long weight) {}

    private final Queue<T> things;
    private final ToLongFunction<T> weight;
    private final Function<T, R> making;
    private final Queue<Made<R>> ready = new ArrayDeque<>();
    private long weighs;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(Prefetch::thread);

    /**
     * Makes nothing yet.
     *
     * @param weight what a thing weighs; one that is heavier than what may lie ready is made by itself
     */
    Prefetch(List<T> things, ToLongFunction<T> weight, Function<T, R> making) {
        this.things = new ArrayDeque<>(things);
        this.weight = weight;
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
        return !ready.isEmpty() || !things.isEmpty();
    }

    /** The next of them; what was thrown while it was made is thrown here. */
    @Override
    public R next() {
        makeReady();
        Made<R> next = ready.remove();
        weighs -= next.weight();
        try {
            return next.result().join();
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

    private void makeReady() {
        while (!things.isEmpty() && ready.size() < READY) {
            T thing = things.element();
            long heavy = weight.applyAsLong(thing);
            if (!ready.isEmpty() && weighs + heavy > WEIGHT) {
                return;
            }
            things.remove();
            weighs += heavy;
            ready.add(new Made<>(CompletableFuture.supplyAsync(() -> making.apply(thing), maker), heavy));
        }
    }

    /** Lets go of what was not taken. */
    @Override
    public void close() {
        maker.shutdownNow();
    }
}
