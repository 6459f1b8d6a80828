package kz.ereje.api;

import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.concept.Exceptions;
import kz.ereje.kb.contradiction.Contradictions;
import kz.ereje.model.Dossier;
import kz.ereje.model.StatutoryException;
import kz.ereje.model.redaction.Redacted;
import kz.ereje.model.redaction.SaltedHashes;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * Dossiers without names of people: in place of each text that may hold one, and of each id, stands a salted hash, {@code #3f9a1c08b2d4}. The
 * same name has the same hash under one salt, in every dossier, and no outcome changes.
 *
 * <pre>{@code
 * Redaction redaction = Redaction.salted(salt);
 * Report report = checker.check(redaction.of(dossier));
 * }</pre>
 *
 * <p>The answer of such a dossier holds no name, in whatever form it is written. Names of territories and of public bodies, days, numbers and
 * words of the vocabulary stay; which texts do stands in {@code docs/redaction.md}. What was told before there was a dossier, such as the name
 * of its file or why it could not be read, is not part of it: {@link #name} hashes that.
 *
 * <p>Whoever knows the salt can try names out, so it is to be kept like a password. Immutable and safe for all threads.
 */
public final class Redaction {

    private static final Field LAW_THAT_PROVIDES_OTHERWISE =
            RecordSchema.of(StatutoryException.class).field("act").orElseThrow();

    private final SaltedHashes hashes;
    private final Contradictions contradictions;

    private Redaction(SaltedHashes hashes, Contradictions contradictions) {
        this.hashes = hashes;
        this.contradictions = contradictions;
    }

    /**
     * A redaction with this salt, which is copied; takes a few hundredths of a second.
     *
     * @param salt random bytes, kept secret; the same ones where hashes of several runs are to be compared
     * @throws IllegalArgumentException if it has fewer than 16 bytes
     * @throws CheckFailedException if the data of the rule base cannot be taken
     */
    public static Redaction salted(byte[] salt) {
        SaltedHashes hashes = new SaltedHashes(salt);
        return FittingRules.loaded(
                "The regulation could not be loaded:\n",
                () -> new Redaction(hashes, new Contradictions(Catalogue.read().contradictions())));
    }

    /**
     * The same dossier without names of people: same records in the same order, same days and words, same outcomes. Work grows with the
     * dossier.
     *
     * @throws kz.ereje.model.InvalidDossierException if two ids of a list have the same hash (of 10,000 ids, with one of five million salts), or
     *     if the dossier was so near to the limits that the hashes do not fit into it; nothing is told of what it holds
     */
    public Dossier of(Dossier dossier) {
        return new Redacted(hashes, this::instead).of(Given.dossier(dossier));
    }

    /** A dash goes on naming nothing, and a law that provides otherwise goes on naming its article: the rules look at no more of a text. */
    private String instead(Field field, String text, String hash) {
        if (contradictions.namesNothing(field, text)) {
            return text;
        }
        return field.equals(LAW_THAT_PROVIDES_OTHERWISE)
                ? hash
                        + Exceptions.articleIn(text)
                                .map(number -> ", " + number + "-бап")
                                .orElse("")
                : hash;
    }

    /** The hash of a name; the same that stands in redacted dossiers, whatever its capitals and spaces. */
    public String name(String name) {
        return hashes.ofName(Given.of(name, "name"));
    }
}
