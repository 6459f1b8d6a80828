package kz.ereje.papers;

import java.util.List;
import kz.ereje.api.Language;

/** One paper, drafted in one language. Immutable and safe for all threads. */
public final class Draft {

    private final DraftKind kind;
    private final Language language;
    private final DraftData data;
    private final List<String> blanks;
    private final byte[] bytes;

    Draft(DraftKind kind, Language language, DraftData data, List<String> blanks, byte[] bytes) {
        this.kind = kind;
        this.language = language;
        this.data = data;
        this.blanks = List.copyOf(blanks);
        this.bytes = bytes;
    }

    /** What paper it is. */
    public DraftKind kind() {
        return kind;
    }

    /** Its language, Kazakh or Russian. */
    public Language language() {
        return language;
    }

    /** The name of its file, {@code garage-lease-1-notice_kk.docx}. */
    public String fileName() {
        // An id may have letters that a file's name cannot; the number of the character stands for each, so that no two
        // names become one.
        StringBuilder id = new StringBuilder();
        data.decision().codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == '-' || letter == '_') {
                id.appendCodePoint(letter);
            } else {
                id.append('~').append(Integer.toHexString(letter)).append('~');
            }
        });
        return id + "-" + (kind.ordinal() + 1) + "-" + Forms.name(kind, language);
    }

    /** The days, bodies and issues that stand in it and in the other papers of its decision. */
    public DraftData data() {
        return data;
    }

    /** What belongs into its marked blanks, each once, in the order of the form: what the dossier does not know. */
    public List<String> blanks() {
        return blanks;
    }

    /** The DOCX; the same values give the same bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The name of its file. */
    @Override
    public String toString() {
        return fileName();
    }
}
