package kz.ereje.api.data;

/**
 * What became of the files of a run; the numbers add up. Immutable and safe for all threads.
 *
 * @param seen all that were found
 * @param checked those that were checked
 * @param refused those that are no dossiers
 * @param failed those during whose check the program failed
 * @param notRead those that were not opened
 */
public record FilesData(int seen, int checked, int refused, int failed, int notRead) {}
