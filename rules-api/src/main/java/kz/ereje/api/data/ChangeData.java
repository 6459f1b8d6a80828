package kz.ereje.api.data;

/**
 * A change of the dossier. Immutable and safe for all threads.
 *
 * @param place what is changed
 * @param before what the dossier states
 * @param after what it would state
 * @param toBeNamed whether the new value stands for one that only the office can name
 * @param sentence the change in words
 */
public record ChangeData(PlaceData place, ValueData before, ValueData after, boolean toBeNamed, Words sentence) {}
