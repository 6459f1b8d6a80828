package kz.ereje.examples.desk.service;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many work at once, some more wait, and refuses all others at once. Safe for all threads. */
final class Turns {

    private static final String RETRY_SECONDS = "1";

    private final ServiceLimits limits;
    private final Semaphore admitted;
    private final Semaphore working;

    Turns(ServiceLimits limits) {
        this.limits = limits;
        this.admitted = new Semaphore(limits.atOnce() + limits.waiting());
        this.working = new Semaphore(limits.atOnce(), true);
    }

    /** What is done in a turn. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws Refused;
    }

    /** How many could come in now. */
    int free() {
        return admitted.availablePermits();
    }

    /**
     * Does it when it is its turn.
     *
     * @throws Refused if too many wait, or it has waited for too long
     */
    <T> T take(Work<T> work) throws Refused {
        if (!admitted.tryAcquire()) {
            throw busy();
        }
        try {
            return waited(work);
        } finally {
            admitted.release();
        }
    }

    private <T> T waited(Work<T> work) throws Refused {
        try {
            if (!working.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.done();
        } finally {
            working.release();
        }
    }

    private static Refused busy() {
        return Refused.with(503, "busy", "Retry-After", RETRY_SECONDS);
    }
}
