package kz.ereje.api.data;

/**
 * The act that was applied. Immutable and safe for all threads.
 *
 * @param id its registration number, {@code V1700015632}
 * @param wording the day of the order that brought the wording that is held
 */
public record ActData(String id, String wording) {}
