package kz.ereje.report.run;

import java.util.List;
import kz.ereje.report.internal.Grid;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;

/**
 * The files, each with what came of it, and what was found in each. For one thread.
 *
 * @param out where it is written
 * @param phrases the language
 * @param found the files
 */
record FilesPart(Markup out, Phrases phrases, FoundFiles found) {

    void write() {
        List<RunFile> files = found.files();
        out.in("section", "r-files", () -> {
            out.in("h2", "r-head", phrases.say("run.sheet.files"));
            left();
            Search.write(out, phrases);
            if (!files.isEmpty()) {
                list(files);
            }
        });
        out.in("section", "r-details", () -> {
            out.in("h2", "r-head", phrases.say("run.details"));
            for (int i = 0; i < files.size(); i++) {
                details(files.get(i), Integer.toString(i + 1));
            }
        });
    }

    /** Of files that were not checked, which and why. */
    void unchecked() {
        out.in("section", "r-files", () -> {
            out.in("h2", "r-head", phrases.say("run.unchecked-files"));
            if (found.files().isEmpty()) {
                out.in("p", "r-none", phrases.say("run.none"));
                return;
            }
            left();
            new Grid(
                            out,
                            phrases.say("run.unchecked-files"),
                            phrases.say("run.column.file"),
                            phrases.say("run.column.result"),
                            phrases.say("run.column.what"))
                    .write(rows -> found.files()
                            .forEach(file ->
                                    rows.row(file.source(), file.state().word(phrases.language()), file.why())));
        });
    }

    private void left() {
        if (found.left() > 0) {
            long shown = found.files().size();
            out.in(
                    "p",
                    "r-left",
                    phrases.say("run.not-all-files", Long.toString(shown), Long.toString(shown + found.left())));
        }
    }

    private void list(List<RunFile> files) {
        new Grid(
                        out,
                        phrases.say("run.sheet.files"),
                        phrases.say("run.column.file"),
                        phrases.say("run.column.result"),
                        phrases.say("run.column.unit"))
                .write(rows -> {
                    for (int i = 0; i < files.size(); i++) {
                        RunFile file = files.get(i);
                        String number = Integer.toString(i + 1);
                        rows.row(
                                new String[] {"data-file", number},
                                (Runnable) () -> out.link("#r-file-" + number, file.source()),
                                came(file),
                                file.unit());
                    }
                });
    }

    private String came(RunFile file) {
        return file.worst()
                .map(state -> state.word(phrases.language()))
                .orElse(file.state().word(phrases.language()));
    }

    private void details(RunFile file, String number) {
        String[] attributes = {"class", "r-file", "id", "r-file-" + number, "data-file", number};
        out.in("article", attributes, () -> {
            out.in("h3", "r-source", file.source());
            out.in("p", "r-came", came(file) + (file.unit().isEmpty() ? "" : ". " + file.unit()));
            if (!file.problems().isEmpty()) {
                out.in("ul", "r-lines", () -> file.problems().forEach(each -> out.in("li", "r-line", each.told())));
            }
            file.decisions().forEach(this::decision);
        });
    }

    private void decision(RunDecision decision) {
        out.in("div", "r-decision r-is-" + decision.state().name(), () -> {
            out.in("h4", "r-name", decision.name() + ": " + decision.state().word(phrases.language()));
            if (!decision.rows().isEmpty()) {
                out.in("ul", "r-lines", () -> decision.rows().forEach(this::finding));
            }
        });
    }

    private void finding(RunRow row) {
        out.in("li", "r-finding", () -> {
            out.in("b", "r-word", row.outcome().word(phrases.language())).say(" ");
            out.link("#" + WordsPart.id(row.provision()), row.citation()).say(". " + row.told(phrases));
        });
    }
}
