package kz.ereje.api.internal.io;

/** The limits of a dossier; a file beyond them is refused, so that no input can hold up an application. */
public final class Limits {

    /** The size of a file, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** How deep objects and arrays may lie in one another; a dossier needs six. */
    public static final int MAX_DEPTH = 12;

    /** How many values a file may hold in all. */
    public static final int MAX_VALUES = 500_000;

    /** The length of one text, in UTF-16 units. */
    public static final int MAX_TEXT = 10_000;

    /** How many elements a list inside a record may have, such as the notices of a meeting; the lists of records have no such limit. */
    public static final int MAX_LIST = 100;

    /** How many problems of one file are reported; the rest is counted as one. */
    public static final int MAX_PROBLEMS = 100;

    private Limits() {}
}
