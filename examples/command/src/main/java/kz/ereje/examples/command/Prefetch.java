package kz.ereje.examples.command;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes a result of each of many inputs, in their order, a few ahead of the one that is taken: while one is printed the next are
 * made ready.
 *
 * @param <T> the inputs
 * @param <R> the results
 */
final class Prefetch<T, R> implements Iterator<R>, AutoCloseable {

    /** How many lie ready at most, and how much they weigh together: memory must not grow with the number of inputs. */
    static final int READY = 64;

    static final long WEIGHT = 1024 * 1024;

    /** A result that lies ready or is being made. */
    private record Made<R>(CompletableFuture<R> result, long weight) {}

    private final Iterator<T> things;
    private @Nullable T taken;
    private final ToLongFunction<T> weight;
    private final Function<T, R> making;
    private final Queue<Made<R>> ready = new ArrayDeque<>();
    private long weighs;
    private final ExecutorService makers;

    /**
     * Makes nothing yet.
     *
     * @param things the inputs; asked for in the thread that takes the results
     * @param makers how many results are made at once
     * @param weight the weight of an input; one that is heavier than all that may lie ready is made by itself
     */
    Prefetch(Iterator<T> things, int makers, ToLongFunction<T> weight, Function<T, R> making) {
        this.things = things;
        this.makers = Executors.newFixedThreadPool(makers, Prefetch::thread);
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
        return !ready.isEmpty() || taken != null || things.hasNext();
    }

    /** The next result; an exception that was thrown while it was made is thrown here. */
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
        while (ready.size() < READY && (taken != null || things.hasNext())) {
            T thing = taken == null ? things.next() : taken;
            taken = thing;
            long heavy = weight.applyAsLong(thing);
            if (!ready.isEmpty() && weighs + heavy > WEIGHT) {
                return;
            }
            taken = null;
            weighs += heavy;
            ready.add(new Made<>(CompletableFuture.supplyAsync(() -> making.apply(thing), makers), heavy));
        }
    }

    /** Drops the results that were not taken. */
    @Override
    public void close() {
        makers.shutdownNow();
    }
}
