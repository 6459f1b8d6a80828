package kz.ereje.api;

/**
 * Room for an answer. What the stack of the thread, the memory or the classes of the process do not suffice for ends in an error of ours,
 * never in an answer that lacks a part.
 *
 * <p>The stack is tried out before anything is begun: a class whose initializer runs out of it is lost to the process for good, and with
 * it every later answer.
 */
final class Room {

    /** Some 64 KiB where code is interpreted, which is when classes are initialized: more than a check takes then. */
    private static final int CALLS = 300;

    /** In so many answers every class that they need was initialized. */
    private static final int UNTIL_WARM = 1_000;

    private static int tried;

    private Room() {}

    /** Work that may throw what its caller declares. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /**
     * Tries out the stack; to be called before anything else, even before a lambda is made.
     *
     * @throws CheckFailedException if too little of it is left
     */
    static void ensure() {
        try {
            taken(CALLS, 1, 2, 3, 4, 5, 6);
        } catch (StackOverflowError e) {
            throw failed(e);
        }
    }

    /** The same, as long as it may find something, for answers that take hardly longer than this. */
    static void ensureUntilWarm() {
        if (tried < UNTIL_WARM) {
            tried++;
            ensure();
        }
    }

    /** Uses each argument after the call, so that compiled code has to keep it on the stack, too. */
    private static long taken(int calls, long a, long b, long c, long d, long e, long f) {
        return calls == 0 ? a : taken(calls - 1, b, c, d, e, f, a + calls) + (a ^ b) + (c ^ d) + (e ^ f);
    }

    /**
     * What the work gives.
     *
     * @throws CheckFailedException if there was no room for it
     */
    static <T, E extends Exception> T of(Work<T, E> work) throws E {
        try {
            return work.done();
        } catch (VirtualMachineError | LinkageError e) {
            throw failed(e);
        }
    }

    static CheckFailedException failed(Error lacking) {
        return new CheckFailedException("There is no answer: " + why(lacking), lacking);
    }

    private static String why(Error lacking) {
        if (lacking instanceof StackOverflowError) {
            return "this thread has too little stack left. Give it 512 KiB (-Xss512k, or the last argument of Thread's constructor).";
        }
        if (lacking instanceof OutOfMemoryError) {
            return "the memory does not suffice. Give the process more (-Xmx), or check fewer dossiers at a time.";
        }
        return "a class of the library, or of what it needs, cannot be used: " + lacking
                + ". Is another version of a library on the class path, or was a class changed while it ran?";
    }
}
