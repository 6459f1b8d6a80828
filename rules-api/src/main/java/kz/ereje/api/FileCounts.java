package kz.ereje.api;

/**
 * What became of the files of a run; the numbers add up, or there is none of it. Immutable and safe for all threads.
 *
 * @param seen all that were found
 * @param checked those that were checked, whatever came of it
 * @param refused those that were opened, or should have been, and are no dossiers
 * @param failed those during whose check the program failed
 * @param notRead those that were not opened: they are no files, are called otherwise, or cannot be reached
 */
public record FileCounts(int seen, int checked, int refused, int failed, int notRead) {

    /**
     * Adds the numbers up.
     *
     * @throws IllegalArgumentException if a file is not accounted for
     */
    public FileCounts {
        if (seen != checked + refused + failed + notRead) {
            throw new IllegalArgumentException("Of " + seen + " files " + checked + " were checked, " + refused
                    + " refused, " + failed + " failed and " + notRead + " not read");
        }
    }
}
