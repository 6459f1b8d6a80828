package kz.ereje.api.data;

/**
 * A finding of an earlier run that is not found any more. Immutable and safe for all threads.
 *
 * @param source the name of its file; empty where the dossier was not read from one
 * @param decision the decision's id
 * @param provision the provision's number
 * @param outcome its outcome in the earlier run
 */
public record GoneData(String source, String decision, String provision, String outcome) {}
