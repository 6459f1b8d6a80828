package kz.ereje.report.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.report.internal.About;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.internal.Print;

/** A page for people, for a browser or for print. It is written whole at the end. For one thread. */
final class PageSink implements RunSink {

    /** So many files of each kind a page for a browser tells of; all of them would be no page that opens. */
    private static final int ON_SCREEN = 100;

    /** Paper lists the files that were not checked, and no others. */
    private static final int ON_PAPER = 40;

    private final OutputStream out;
    private final Report.Edition edition;
    private final Phrases phrases;
    private final boolean print;
    private final FoundFiles files;
    private final SaidPart said = new SaidPart();

    private PageSink(OutputStream out, Report.Edition edition, Language language, boolean print) {
        this.out = out;
        this.edition = edition;
        this.phrases = Phrases.in(language);
        this.print = print;
        this.files = new FoundFiles(print ? ON_PAPER : ON_SCREEN);
    }

    static PageSink html(OutputStream out, Report.Edition edition, Language language) {
        return new PageSink(out, edition, language, false);
    }

    static PageSink pdf(OutputStream out, Report.Edition edition, Language language) {
        return new PageSink(out, edition, language, true);
    }

    @Override
    public void file(RunFile file) {
        said.add(file);
        if (!print || file.state() != FileState.CHECKED) {
            files.add(file);
        }
    }

    @Override
    public void end(RunTotals totals) throws IOException {
        RunPage page = new RunPage(totals, files, said, new About(edition, phrases), phrases);
        out.write(print ? Print.pdf(page.paper()) : page.screen().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
