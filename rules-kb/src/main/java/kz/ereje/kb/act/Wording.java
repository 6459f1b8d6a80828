package kz.ereje.kb.act;

/**
 * The words of a provision in one edition.
 *
 * @param edition the edition
 * @param text the words, in the official Kazakh wording; where they are not held, those of the next edition that are
 * @param translation the project's own translation of them, which is not official
 * @param modality what kind of norm it is: obligation, prohibition, consent, competence, permission, status, reference, heading
 * @param bearer who must keep it, {@code office}; empty where the catalogue names nobody
 * @param held whether the words of this edition are held
 */
public record Wording(
        String edition, String text, Translation translation, String modality, String bearer, boolean held) {}
