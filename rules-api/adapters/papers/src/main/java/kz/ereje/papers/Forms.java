package kz.ereje.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.ereje.api.Language;

/**
 * The forms into which drafts are written, for each kind of paper and language a DOCX with placeholders such as <code>{{meeting-day}}</code>.
 * Immutable and safe for all threads; reading them takes some milliseconds, so they are best read once.
 */
public final class Forms {

    private static final long LARGEST = 32L << 20;

    private final Map<DraftKind, Map<Language, Form>> forms;

    private Forms(Map<DraftKind, Map<Language, Form>> forms) {
        this.forms = forms;
    }

    /** The forms that come with the library. */
    public static Forms held() {
        return Held.FORMS;
    }

    /** Read once, by whoever asks first. */
    private static final class Held {
        static final Forms FORMS = read((kind, language) -> held(name(kind, language)));
    }

    /**
     * The forms of an office, {@code notice_kk.docx}, in a folder; those that are not there are the ones that come with the library.
     *
     * @throws PapersRefusedException if a form there is no DOCX, has an unknown placeholder or lacks one, or cannot be read, or the folder is
     *     none
     */
    public static Forms from(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new PapersRefusedException("form.not-there", folder.toString());
        }
        return read((kind, language) -> {
            Path own = folder.resolve(name(kind, language));
            return Files.exists(own) ? bytes(own) : held(name(kind, language));
        });
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new PapersRefusedException("form.not-docx", file.getFileName().toString());
        }
        return Files.readAllBytes(file);
    }

    /** Copies the forms that come with the library into a folder, to be given the office's letterhead; none that is there is replaced. */
    public static void copyTo(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (DraftKind kind : DraftKind.values()) {
            for (Language language : Drafts.LANGUAGES) {
                files.put(name(kind, language), held(name(kind, language)));
            }
        }
        WholeFolder.write(files, folder);
    }

    Form of(DraftKind kind, Language language) {
        return Objects.requireNonNull(Objects.requireNonNull(forms.get(kind)).get(language));
    }

    static String name(DraftKind kind, Language language) {
        return kind.form() + "_" + language.code() + ".docx";
    }

    private static byte[] held(String name) throws IOException {
        try (InputStream form = Objects.requireNonNull(Forms.class.getResourceAsStream(name), name)) {
            return form.readAllBytes();
        }
    }

    /** Where the bytes of a form come from. */
    private interface Source {
        byte[] of(DraftKind kind, Language language) throws IOException;
    }

    private static Forms read(Source source) {
        Map<DraftKind, Map<Language, Form>> forms = new EnumMap<>(DraftKind.class);
        for (DraftKind kind : DraftKind.values()) {
            Map<Language, Form> both = new EnumMap<>(Language.class);
            for (Language language : Drafts.LANGUAGES) {
                both.put(language, read(source, kind, language));
            }
            forms.put(kind, both);
        }
        return new Forms(forms);
    }

    private static Form read(Source source, DraftKind kind, Language language) {
        String name = name(kind, language);
        try {
            return Form.read(name, source.of(kind, language), kind);
        } catch (IOException e) {
            PapersRefusedException refused = new PapersRefusedException("form.not-read", name);
            refused.initCause(e);
            throw refused;
        }
    }
}
