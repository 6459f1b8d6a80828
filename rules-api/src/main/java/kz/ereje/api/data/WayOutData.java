package kz.ereje.api.data;

import java.util.List;

/**
 * One way out for a whole decision: changes that together mend as many broken provisions as could be joined, proved by checking the dossier
 * with all of them. Immutable and safe for all threads.
 *
 * @param changes the changes; empty where no broken provision can be mended by any that are known
 * @param mended the broken provisions that they mend
 * @param remaining the broken provisions that they do not mend
 * @param cut whether changes that mend more may exist that were not looked for, because that would have been too much work
 * @param sentence what to do, in words; empty where nothing can be mended
 * @param remains what is still possible for the provisions that remain, in words; empty where none remains
 */
public record WayOutData(
        List<ChangeData> changes,
        List<String> mended,
        List<String> remaining,
        boolean cut,
        Words sentence,
        Words remains) {}
