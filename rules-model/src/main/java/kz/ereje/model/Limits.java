package kz.ereje.model;

/** The limits of a dossier; what lies beyond them is refused, in a file as in Java, so that no input can hold up an application. */
public final class Limits {

    /** The size of a file, in bytes, and of a dossier written without spaces. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** How deep objects and arrays of a file may lie in one another; a dossier needs six. */
    public static final int MAX_DEPTH = 12;

    /** How many values a file or a dossier may hold in all: its records, lists, facts and elements. */
    public static final int MAX_VALUES = 500_000;

    /** The length of one text, in UTF-16 units. */
    public static final int MAX_TEXT = 10_000;

    /** The length of an id, in UTF-16 units. */
    public static final int MAX_ID = 200;

    /** How many elements a list inside a record may have, such as the notices of a meeting; the lists of records have no such limit. */
    public static final int MAX_LIST = 100;

    /** The largest sum in tenge: more than a year's output of the country, and exact in every program that reads JSON. */
    public static final long MAX_AMOUNT = 1_000_000_000_000_000L;

    /** How many problems of one file, or flaws of one dossier, are put into words; the rest is counted. */
    public static final int MAX_PROBLEMS = 100;

    private Limits() {}
}
