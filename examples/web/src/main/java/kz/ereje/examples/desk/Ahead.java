package kz.ereje.examples.desk;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import kz.ereje.api.ComplianceChecker;

/** A checker that is made in a thread of its own from the first moment on, beside what else a start takes. Safe for all threads. */
final class Ahead implements Supplier<ComplianceChecker> {

    private final FutureTask<ComplianceChecker> making;

    private Ahead(FutureTask<ComplianceChecker> making) {
        this.making = making;
    }

    /** Begins to make it. A program that ends before does not wait for it. */
    static Ahead begun() {
        FutureTask<ComplianceChecker> making = new FutureTask<>(ComplianceChecker::create);
        Thread thread = new Thread(making, "desk-checker");
        thread.setDaemon(true);
        thread.start();
        return new Ahead(making);
    }

    /** The checker, as soon as it is made; fails as {@link ComplianceChecker#create()} does. */
    @Override
    public ComplianceChecker get() {
        try {
            return making.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException("The checker could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
