package kz.ereje.api.data;

/**
 * A waiver that fits a finding; it hides nothing, and the outcome stays. Immutable and safe for all threads.
 *
 * @param reason why the finding is waived
 * @param author who waives it
 * @param validUntil the last day on which it holds
 * @param expired whether that day is over on the day of the check, or no day of the check is stated: then it waives nothing
 */
public record WaiverData(String reason, String author, String validUntil, boolean expired) {}
