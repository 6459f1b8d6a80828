package kz.ereje.api.data;

import java.util.List;

/**
 * What reading a stored file of an older format, or of a later library, changed of it. Immutable and safe for all
 * threads.
 *
 * @param id the kind of change: {@code renamed}; {@code moved}, to another place or into another form; {@code derived} from what the old
 *     format tells; {@code absent}, because the old format does not tell it; {@code passed-over}, because this library does not know it
 * @param from the version of the format that was left by it, {@code 2}
 * @param fields the fields that it touched, by their names in the new format; of those passed over, in the file
 * @param sentence the same in words
 */
public record MigrationData(String id, String from, List<String> fields, Words sentence) {}
