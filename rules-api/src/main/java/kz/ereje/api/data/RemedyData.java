package kz.ereje.api.data;

import java.util.List;

/**
 * What would make a broken provision lawful. Immutable and safe for all threads.
 *
 * @param rules the rules that are broken
 * @param changes changes that were proved by checking the changed dossier; empty where none could be proved, and the sentence says what
 *     remains possible
 * @param sentence what to do
 */
public record RemedyData(List<String> rules, List<ChangeData> changes, Words sentence) {}
