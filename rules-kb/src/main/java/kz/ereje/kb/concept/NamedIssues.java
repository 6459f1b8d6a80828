package kz.ereje.kb.concept;

import java.util.List;
import java.util.Set;
import kz.ereje.model.Issue;
import kz.ereje.model.Notice;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Ref;

/** The issues that one notice names [12.1.3]; the answers on an issue are two at most, and made once for all issues. */
final class NamedIssues {

    private final Set<Ref<Issue>> issues;
    private final Answer names;
    private final Answer namesNot;
    private final Answer tells;
    private final Answer tellsNot;

    /** Those of a notice, and whether what it names counts: where another notice was published, only if it was published too. */
    NamedIssues(Notice notice, Answer counts) {
        this.issues = Set.copyOf(notice.issues().asOptional().orElse(List.of()));
        this.names = Answer.yes(notice.issues());
        this.namesNot = notice.issues().passes(named -> false);
        this.tells = names.both(counts);
        this.tellsNot = namesNot.both(counts);
    }

    private boolean has(String issue) {
        return issues.contains(Ref.<Issue>to(issue));
    }

    /** Whether the notice names the issue. */
    Answer names(String issue) {
        return has(issue) ? names : namesNot;
    }

    /** Whether it names the issue, and that counts. */
    Answer tells(String issue) {
        return has(issue) ? tells : tellsNot;
    }
}
