package kz.ereje.kb;

/**
 * What {@code rules-api} and {@code rules-kb} expect of each other, as a number: a {@code rules-kb} with a new edition and the same number
 * can be laid under an older {@code rules-api}, and one with another number is refused.
 *
 * <p>The number is raised whenever something that {@code rules-api} uses of {@code rules-kb}, or that the rules use of
 * {@code rules-model}, is removed, renamed or means something else. A test keeps what is used under each number.
 */
public final class Contract {

    /** A constant, which the compiler writes into the classes of whoever uses it: there it stays the number that they were built with. */
    public static final int NUMBER = 1;

    private Contract() {}

    /** The number of the {@code rules-kb} that is there at run time. */
    public static int present() {
        return NUMBER;
    }
}
