package kz.ereje.examples.benchmarks.first;

/** Does nothing: the cost of a process by itself. */
public final class Empty {

    private Empty() {}

    /** Ends at once. */
    public static void main(String[] arguments) {
        if (arguments.length > 1) {
            throw new IllegalArgumentException("No argument is expected");
        }
    }
}
