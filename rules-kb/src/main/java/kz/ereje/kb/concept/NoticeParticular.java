package kz.ereje.kb.concept;

import java.util.function.Function;
import kz.ereje.model.Notice;
import kz.ereje.model.fact.Answer;

/** What a notice of a meeting has to have to count [12.1.3]. */
public enum NoticeParticular {
    /** It gives the time. */
    TIME(notice -> notice.givesTime().equalTo(true)),
    /** It gives the place. */
    PLACE(notice -> notice.givesPlace().equalTo(true)),
    /** It names the issues. */
    ISSUES(notice -> notice.issues().passes(issues -> !issues.isEmpty())),
    /** It went out to the people. */
    CHANNEL(notice -> notice.channels().passes(channels -> !channels.isEmpty()));

    private final Function<Notice, Answer> shown;

    NoticeParticular(Function<Notice, Answer> shown) {
        this.shown = shown;
    }

    /** Whether a notice has it. */
    public Answer of(Notice notice) {
        return shown.apply(notice);
    }
}
