package kz.ereje.report;

import java.util.Optional;

/**
 * Where the words of a page lead, in an application that shows it.
 *
 * <p>Called while the page is made, by the thread that makes it.
 */
public interface PageLinks {

    /** A page by itself: nothing leads anywhere. */
    PageLinks NONE = new PageLinks() {
        @Override
        public Optional<String> fact(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> provision(String provision) {
            return Optional.empty();
        }
    };

    /**
     * The address where a fact can be changed.
     *
     * @param path its place in the dossier, {@code decisions[0].signedBy}
     */
    Optional<String> fact(String path);

    /**
     * The address where the words of a provision stand.
     *
     * @param provision its number, {@code 12.2.14}
     */
    Optional<String> provision(String provision);
}
