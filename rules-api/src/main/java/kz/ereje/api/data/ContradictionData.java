package kz.ereje.api.data;

import java.util.List;

/**
 * Facts that cannot be true together, or one that states nothing: they count as not known. Immutable and safe for all threads.
 *
 * @param id the kind of contradiction, {@code considered-before-meeting}
 * @param facts where the facts stand
 * @param sentence what cannot be true together
 */
public record ContradictionData(String id, List<PlaceData> facts, Words sentence) {}
