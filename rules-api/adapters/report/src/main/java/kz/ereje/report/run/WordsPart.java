package kz.ereje.report.run;

import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;

/**
 * The words of the provisions that something was found about: the official ones, and below them the translation, which says that it is none.
 * For one thread.
 *
 * @param out where it is written
 * @param phrases the language
 * @param found the files that are told of
 */
record WordsPart(Markup out, Phrases phrases, FoundFiles found) {

    /** Where the words of a provision stand. */
    static String id(String provision) {
        return "r-p-" + provision.replace('.', '-');
    }

    /** The provisions that something was found about. */
    Set<String> told() {
        return found.files().stream()
                .flatMap(file -> file.decisions().stream())
                .flatMap(decision -> decision.rows().stream())
                .map(RunRow::provision)
                .collect(Collectors.toSet());
    }

    void write() {
        Set<String> told = told();
        if (told.isEmpty()) {
            return;
        }
        out.in("section", "r-words", () -> {
            out.in("h2", "r-head", phrases.say("run.act-words"));
            Regulation.load().provisions().stream()
                    .filter(provision -> told.contains(provision.id()))
                    .forEach(this::provision);
        });
    }

    private void provision(ProvisionEntry provision) {
        out.in("article", new String[] {"class", "r-norm", "id", id(provision.id())}, () -> {
            out.in("h3", "r-source", provision.citation(phrases.language()));
            out.in("p", "r-norm-head", phrases.say("run.act.official"));
            out.in("p", new String[] {"lang", "kk"}, () -> out.say(provision.text()));
            provision.translation(phrases.language()).ifPresent(translation -> {
                out.in("p", "r-norm-head", phrases.say("run.act.unofficial"));
                out.in("p", "r-translation", translation);
            });
        });
    }
}
