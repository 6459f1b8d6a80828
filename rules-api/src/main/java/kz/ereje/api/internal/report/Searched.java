package kz.ereje.api.internal.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was worked out for the remedies of one decision. Safe for all threads if its map is.
 *
 * @param focus where they are looked for
 * @param searches the searches made so far by the provisions that they are for, so that each is made once
 */
record Searched(Focus focus, Map<Set<String>, Search> searches) {

    /**
     * One search.
     *
     * @param found the remedies, smallest first
     * @param cut whether there may be others, which were not looked for
     */
    record Search(List<Proven> found, boolean cut) {}
}
