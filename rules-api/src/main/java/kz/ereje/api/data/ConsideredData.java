package kz.ereje.api.data;

/**
 * What came of an objection. Immutable and safe for all threads.
 *
 * @param by who considered it
 * @param day the day on which it was considered
 * @param result {@code upheld}, {@code dismissed}, {@code in-part}
 */
public record ConsideredData(String by, String day, String result) {}
