package kz.ereje.api.data;

/**
 * The rules by which an answer was made; the same rules and the same input give the same answer. Immutable and safe for all threads.
 *
 * @param version the version of the rule base
 * @param sha256 the SHA-256 of the act, the catalogue, the rules and the sources of all that decides, in lower-case hexadecimal
 * @param library the version of the library
 */
public record RuleBaseData(String version, String sha256, String library) {}
