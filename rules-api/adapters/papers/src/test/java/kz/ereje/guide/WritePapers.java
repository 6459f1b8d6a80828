package kz.ereje.guide;

import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.papers.Draft;
import kz.ereje.papers.Drafts;

public final class WritePapers {

    public static void main(String[] arguments) throws Exception {
        Report report = ComplianceChecker.create().check(Dossiers.read(Path.of(arguments[0])));
        for (var decision : report.decisions()) {
            List<Draft> drafts = Drafts.of(report, decision.id());
            Drafts.write(drafts, Path.of(arguments[1]));
            for (Draft draft : drafts) {
                System.out.println(
                        draft.fileName() + ", blanks: " + draft.blanks().size());
            }
            Drafts.nothing(report, decision.id()).ifPresent(why -> System.out.println(why.sentence(Language.EN)));
        }
    }
}
