package kz.ereje.examples.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.DecisionResult.Question;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Interview;
import kz.ereje.api.Language;
import kz.ereje.model.fact.FactPath;

/**
 * What one page of the interview asks: the question that settles most, and with it those of the same person, thing or paper, as many as fit on a page; with those of
 * a decision also those of the office as a whole.
 *
 * @param section whose facts they are
 * @param questions the questions, that which settles most first
 */
record Topic(Section section, List<Question> questions) {

    /** So many questions are on a page: more of them are hard to look over. */
    private static final int MOST = 12;

    /**
     * What is asked next; empty where nothing more can be asked but what is not known yet.
     *
     * @param later the places of the facts that are not known yet
     */
    static Optional<Topic> next(Interview interview, DossierForm form, Set<String> later) {
        List<Question> open = interview.questions().stream()
                .filter(question -> !later.contains(path(question)))
                .toList();
        return open.stream().findFirst().map(first -> {
            FactPath holder = holder(first);
            boolean decision = holder.toString().startsWith("decisions[");
            List<Question> same = open.stream()
                    .filter(question -> holder(question).equals(holder)
                            || (decision && holder(question).equals(FactPath.ROOT)))
                    .limit(MOST)
                    .toList();
            return new Topic(form.section(holder.toString()).orElseThrow(), same);
        });
    }

    private static FactPath holder(Question question) {
        return question.fact().path().ofRecord().orElse(FactPath.ROOT);
    }

    static String path(Question question) {
        return question.fact().path().toString();
    }

    /** The facts that are asked for. */
    List<Entry> entries(DossierForm form) {
        List<Entry> entries = new ArrayList<>();
        questions.forEach(question -> form.entry(path(question)).ifPresent(entries::add));
        return entries;
    }

    /** A question without whose fact it is: that stands above it. */
    String sentence(Question question, Language language) {
        String whole = question.sentence(language);
        String name = section.name(language);
        int owner = name.isEmpty() ? -1 : whole.indexOf(" – " + name);
        if (owner < 0) {
            return whole;
        }
        String inside = whole.substring(owner + 3 + name.length());
        return whole.substring(0, owner) + (inside.startsWith(", ") ? " – " + inside.substring(2) : inside);
    }
}
