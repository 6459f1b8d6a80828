package kz.ereje.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.ActPage;
import kz.ereje.api.CheckFailedException;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;

/** An application of its own, with the libraries of its own class path: answers dossiers, says which law it holds, and prints the act. */
public final class Answering {

    private Answering() {}

    /** {@code arguments}: the file of the answers, a line each after one with the editions; whether with remedies; then the dossiers. */
    public static void main(String[] arguments) throws Exception {
        List<String> lines = new ArrayList<>();
        try {
            answer(arguments, lines);
        } catch (CheckFailedException e) {
            lines.add("refused: " + String.valueOf(e.getMessage()).replace('\n', ' '));
        }
        Files.write(Path.of(arguments[0]), lines);
    }

    private static void answer(String[] arguments, List<String> lines) throws Exception {
        lines.add(String.join(
                " ",
                Regulation.load().editions().stream()
                        .map(Regulation.EditionEntry::id)
                        .toList()));
        ComplianceChecker checker = ComplianceChecker.create();
        Files.writeString(Path.of(arguments[0] + ".html"), new ActPage(Language.EN).of(checker.regulation()));
        ComplianceChecker direct = ComplianceChecker.create(Mode.DIRECT);
        DataOptions asked = DataOptions.everything().withRemedies(Boolean.parseBoolean(arguments[1]));
        for (int i = 2; i < arguments.length; i++) {
            byte[] json = Files.readAllBytes(Path.of(arguments[i]));
            Report report = checker.check(Dossiers.read(arguments[i], json), Dossiers.sha256(json));
            String answer = data(report, asked);
            if (!data(direct.check(report.dossier(), report.inputSha256()), asked)
                    .equals(answer)) {
                throw new IllegalStateException("The two modes differ on " + arguments[i]);
            }
            lines.add(answer);
        }
    }

    private static String data(Report report, DataOptions asked) {
        return new String(Reports.json(report.data(asked)), StandardCharsets.UTF_8);
    }
}
