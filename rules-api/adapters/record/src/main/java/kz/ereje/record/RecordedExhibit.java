package kz.ereje.record;

import org.jspecify.annotations.Nullable;

/**
 * The file of an exhibit, as it was when a record was made. Immutable and safe for all threads.
 *
 * @param id the exhibit's id in its dossier
 * @param file the file that the dossier names; null where it names none
 * @param stated the SHA-256 that the dossier states, in lower-case hexadecimal; null where it states none
 * @param found the SHA-256 of the file that lay there, in lower-case hexadecimal; null where it was not read
 */
public record RecordedExhibit(
        String id,
        @Nullable String file,
        @Nullable String stated,
        @Nullable String found) {

    /** Needs an id. */
    public RecordedExhibit {
        Given.of(id, "id of the exhibit");
    }

    /** Whether the file that the dossier names was there, and as the dossier states where it states a hash. */
    public boolean isAsStated() {
        return file == null || found != null && (stated == null || stated.equals(found));
    }
}
