package kz.ereje.examples.desk.service;

import java.time.Duration;
import kz.ereje.model.Limits;

/**
 * What one service gives to its callers at most, so that no number and no kind of requests takes the machine from the others. Immutable and
 * safe for all threads.
 *
 * @param bodyBytes the size of one body
 * @param allBodiesBytes the size of all bodies that are held at once
 * @param reading how long a body may take to arrive
 * @param atOnce how many checks are made at once
 * @param waiting how many more may wait for their turn
 * @param patience how long they wait
 */
record ServiceLimits(int bodyBytes, long allBodiesBytes, Duration reading, int atOnce, int waiting, Duration patience) {

    /** A body is what a dossier may be; an interview adds its answers to it, which is why there is some more. */
    private static final int ANSWERS = 64 * 1024;

    /** Four of the largest dossiers, or thousands of usual ones: what a process of some hundred megabytes can hold beside its checks. */
    private static final int LARGEST_AT_ONCE = 4;

    /** The largest dossier on a line of four megabits. */
    private static final Duration READING = Duration.ofSeconds(40);

    /** A check takes milliseconds: with so many waiting for each processor nobody waits for a second. */
    private static final int WAITING_EACH = 32;

    /** Longer than any check that is made of an office's dossier, shorter than callers wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Those of a service on this machine: a check keeps one processor busy, so that more at once would only take memory. */
    static ServiceLimits here() {
        int processors = Runtime.getRuntime().availableProcessors();
        int body = Limits.MAX_BYTES + ANSWERS;
        return new ServiceLimits(
                body, (long) LARGEST_AT_ONCE * body, READING, processors, WAITING_EACH * processors, PATIENCE);
    }
}
