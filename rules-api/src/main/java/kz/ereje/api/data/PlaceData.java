package kz.ereje.api.data;

/**
 * The place of a fact, or of a record, in its dossier. Immutable and safe for all threads.
 *
 * @param path the place, {@code meetings[0].notices[1].date}
 * @param pointer the same as a JSON Pointer (RFC 6901), {@code /meetings/0/notices/1/date}
 * @param list the list of the dossier that holds the record, {@code meetings}; empty for a field of the dossier itself
 * @param id the id of the record, {@code assembly}; empty for a field of the dossier itself, and where an older format did not tell it
 * @param field the field of the record, {@code notices[1].date}; empty for the record itself
 */
public record PlaceData(String path, String pointer, String list, String id, String field) {}
