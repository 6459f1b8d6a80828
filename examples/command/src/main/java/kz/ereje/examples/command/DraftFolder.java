package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.papers.Draft;
import kz.ereje.papers.Drafts;
import kz.ereje.papers.Forms;
import kz.ereje.papers.PapersRefusedException;
import org.jspecify.annotations.Nullable;

/** Writes the drafts of the planned decisions of a file into a folder, all or none, and says what was written and which blanks remain. */
record DraftFolder(Path folder, Forms forms, Language language) {

    /** The folder, with the forms of the office where it has its own. */
    static DraftFolder of(String folder, @Nullable String forms, Language language) {
        return new DraftFolder(Path.of(folder), forms == null ? Forms.held() : Forms.from(Path.of(forms)), language);
    }

    /** Whether all that could be drafted was written. */
    boolean write(Report report, PrintStream out, PrintStream err) {
        Words words = new Words(language);
        List<Draft> drafts = new ArrayList<>();
        for (DecisionResult decision : report.decisions()) {
            Drafts.nothing(report, decision.id())
                    .ifPresent(why -> out.print(
                            words.say("drafts.none", decision.name(language), why.sentence(language)) + "\n"));
            drafts.addAll(Drafts.of(report, decision.id(), forms));
        }
        try {
            Drafts.write(drafts, folder);
        } catch (PapersRefusedException e) {
            err.println(e.message(language));
            return false;
        } catch (IOException e) {
            err.println(words.say("drafts.not-written", Shown.name(folder.toString())));
            return false;
        }
        if (!drafts.isEmpty()) {
            out.print(words.say("drafts.written", Shown.name(folder.toString()), String.valueOf(drafts.size())) + "\n");
            drafts.forEach(draft -> out.print(line(draft, words) + "\n"));
        }
        return true;
    }

    private String line(Draft draft, Words words) {
        return words.say(
                "drafts.paper",
                draft.kind().title(language),
                words.say("drafts." + draft.language().code()),
                Shown.name(draft.fileName()),
                String.valueOf(draft.blanks().size()));
    }
}
