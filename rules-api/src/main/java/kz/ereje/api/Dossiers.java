package kz.ereje.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.ereje.api.data.MigrationData;
import kz.ereje.api.internal.io.DossierMigration;
import kz.ereje.api.internal.io.DossierReader;
import kz.ereje.api.internal.io.DossierWriter;
import kz.ereje.api.internal.io.ProblemsException;
import kz.ereje.model.Dossier;
import kz.ereje.model.Limits;

/**
 * Dossiers as JSON: reading, writing, and the schema. Holds no state; safe for all threads. The work of reading grows with the size of the input and no
 * faster.
 */
public final class Dossiers {

    private Dossiers() {}

    /**
     * Reads a dossier from a file in UTF-8.
     *
     * @throws UnreadableDossierException if it is not a dossier; nothing of it is used
     * @throws IOException if the file cannot be read
     */
    public static Dossier read(Path file) throws IOException, UnreadableDossierException {
        try (InputStream stream = Files.newInputStream(Given.of(file, "file"))) {
            return read(file.toString(), bytes(stream));
        }
    }

    /**
     * Reads a dossier from JSON in UTF-8.
     *
     * @param source the name that errors give it
     * @throws UnreadableDossierException if it is not a dossier; nothing of it is used
     * @throws CheckFailedException if stack or memory do not suffice
     */
    public static Dossier read(String source, byte[] json) throws UnreadableDossierException {
        Room.ensureUntilWarm();
        Given.of(source, "name of the source");
        Given.of(json, "JSON");
        try {
            return Room.of(() -> DossierReader.read(json));
        } catch (ProblemsException e) {
            throw new UnreadableDossierException(source, e.problems());
        }
    }

    /**
     * Reads a stored dossier of the present format or of an older one, and names each change that this took. {@link #read(String, byte[])}
     * changes nothing, and refuses every other format. There has been one format so far, to which fields and words were only added: every
     * dossier that an earlier library read is read as it is.
     *
     * @param source the name that errors give it
     * @throws UnreadableDossierException if it is not a dossier, or one of a format that this library does not know; nothing of it is used
     */
    public static Migrated migrated(String source, byte[] json) throws UnreadableDossierException {
        Given.of(source, "name of the source");
        try {
            DossierMigration.Found found = DossierMigration.read(Given.of(json, "JSON"));
            return new Migrated(found.formatVersion(), found.dossier(), found.changes());
        } catch (ProblemsException e) {
            throw new UnreadableDossierException(source, e.problems());
        }
    }

    /**
     * A dossier that was read from the present format or from an older one. Immutable and safe for all threads.
     *
     * @param formatVersion the version of the format that it was stored in
     * @param dossier the dossier
     * @param changes what had to be changed for it; empty where nothing was
     */
    public record Migrated(String formatVersion, Dossier dossier, List<MigrationData> changes) {

        /** Takes a copy. */
        public Migrated {
            Given.of(formatVersion, "version of the format");
            Given.dossier(dossier);
            changes = List.copyOf(Given.of(changes, "list of changes"));
        }
    }

    /**
     * The bytes of a stream, at most one more than a dossier may have, so that no input fills the memory; {@link #read(String, byte[])}
     * refuses what is too long. Does not close the stream.
     *
     * @throws IOException if the stream cannot be read
     */
    public static byte[] bytes(InputStream stream) throws IOException {
        return Given.of(stream, "stream").readNBytes(Limits.MAX_BYTES + 1);
    }

    /** The dossier as JSON; reading it gives the same dossier. */
    public static String write(Dossier dossier) {
        return DossierWriter.write(Given.dossier(dossier));
    }

    /** The JSON Schema (2020-12) of dossiers, with descriptions in three languages. */
    public static String schema() {
        return resource("dossier.schema.json");
    }

    /** A file of the library's own. */
    static String resource(String name) {
        try (InputStream stream = Dossiers.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The library lacks its own " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    /** The SHA-256 of an input, in lower-case hexadecimal. */
    public static String sha256(byte[] input) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Given.of(input, "input")));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
