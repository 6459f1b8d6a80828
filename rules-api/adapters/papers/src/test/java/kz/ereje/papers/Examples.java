package kz.ereje.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The example dossiers, and what another program reads in a draft. */
final class Examples {

    static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);

    private static final Path FOLDER = Path.of("../../../examples/dossiers");

    private Examples() {}

    static Dossier dossier(String name) {
        try {
            return Dossiers.read(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDossierException e) {
            throw new AssertionError(name, e);
        }
    }

    static Report report(String name) {
        return CHECKER.check(dossier(name));
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Draft draft(List<Draft> drafts, DraftKind kind, Language language) {
        return drafts.stream()
                .filter(draft -> draft.kind() == kind && draft.language() == language)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " among " + drafts));
    }

    static String text(Draft draft) {
        return text(draft.bytes());
    }

    static String text(byte[] docx) {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
