package kz.ereje.junit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;
import org.jspecify.annotations.Nullable;

/**
 * A file with a dossier, and the answer to it: made when it is first asked for, for several decisions once, and never in the way of
 * other memory. Safe for all threads.
 */
final class DossierFile {

    private final Path path;
    private final Settings settings;
    private final Coverage coverage;
    private SoftReference<@Nullable Report> kept = new SoftReference<>(null);

    DossierFile(Path path, Settings settings, Coverage coverage) {
        this.path = path;
        this.settings = settings;
        this.coverage = coverage;
    }

    Path path() {
        return path;
    }

    String name() {
        return settings.name(path);
    }

    Settings settings() {
        return settings;
    }

    /** The act, as the checker of all cases holds it. */
    static Regulation regulation() {
        return Checker.SHARED.regulation();
    }

    /**
     * The answer.
     *
     * @throws AssertionError if there is none, with the reason in the language of the run
     */
    synchronized Report report() {
        Report before = kept.get();
        if (before != null) {
            return before;
        }
        Report made = made();
        kept = new SoftReference<>(made);
        return made;
    }

    private Report made() {
        String check = path + " " + settings.options().day();
        if (Files.isDirectory(path)) {
            coverage.addRefused(check);
            throw new AssertionError(Phrase.NOT_LISTED.in(settings.language(), path));
        }
        try {
            Report report = Checker.SHARED.check(kz.ereje.api.Dossiers.read(name(), bytes()), settings.options());
            coverage.add(check, report);
            return report;
        } catch (UnreadableDossierException e) {
            coverage.addRefused(check);
            throw new AssertionError(
                    Phrase.REFUSED.in(settings.language(), name()) + "\n" + e.message(settings.language()), e);
        }
    }

    private byte[] bytes() throws UnreadableDossierException {
        try (InputStream stream = Files.newInputStream(path)) {
            return kz.ereje.api.Dossiers.bytes(stream);
        } catch (IOException | SecurityException e) {
            UnreadableDossierException unread = UnreadableDossierException.notOpened(name());
            unread.addSuppressed(e);
            throw unread;
        }
    }

    /** Made once, since that takes a while, and when the first case wants it. */
    private static final class Checker {

        static final ComplianceChecker SHARED = ComplianceChecker.create();

        private Checker() {}
    }
}
