package kz.ereje.absurd;

import java.util.Set;

/**
 * A pair of fields in an impossible order by which provisions are kept all the same, as the list has it.
 *
 * @param pair the fields and the order, {@code Contract.date before Particulars.date}
 * @param provisions the provisions that are kept
 * @param reason the name of the reason why this is no contradiction; empty while nobody has given it
 */
record Left(String pair, Set<String> provisions, String reason) {}
