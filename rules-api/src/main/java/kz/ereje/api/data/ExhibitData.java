package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What shows facts of the dossier. A value is null where the dossier does not state it exactly. Immutable and safe for all threads.
 *
 * @param id the exhibit's id in its dossier
 * @param words what it is called: its title or its kind, its number and its day
 * @param kind its kind, {@code minutes}
 * @param number its number
 * @param date the day that it bears
 * @param file the file that holds it, relative to the folder of the dossier
 * @param sha256 the SHA-256 of that file, as the dossier states it
 * @param how how what it shows was established, {@code paper-seen}
 * @param establishedBy who established it
 * @param establishedOn when it was established
 * @param lookedIn where was looked for what is said not to be there
 * @param lookedUntil the last day that what was looked through covers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExhibitData(
        String id,
        Words words,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String date,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable String how,
        @Nullable String establishedBy,
        @Nullable String establishedOn,
        @Nullable String lookedIn,
        @Nullable String lookedUntil) {}
