package kz.ereje.model;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * A meeting of residents that was called: gathering (жиын), separate gathering, assembly (жиналыс) [12.1.2, 12.1.3].
 *
 * @param id the name by which the dossier refers to it
 * @param kind what it is
 * @param territory whose local community it is
 * @param date the day it is or was to be held
 * @param organiser who organises it
 * @param separateScope of a separate gathering, whose it is
 * @param status what became of it
 * @param issues the issues that it discusses or discussed
 * @param notices the notices given; empty when there was none
 * @param changes what was changed after the notice; empty when nothing was
 * @param shownBy the exhibits that show it; empty when none does
 */
public record Meeting(
        String id,
        Fact<MeetingKind> kind,
        Fact<Ref<Territory>> territory,
        Fact<LocalDate> date,
        Fact<Ref<Actor>> organiser,
        Fact<SeparateScope> separateScope,
        Fact<MeetingStatus> status,
        Fact<List<Issue>> issues,
        Fact<List<Notice>> notices,
        Fact<List<MeetingChange>> changes,
        Fact<List<Showing>> shownBy) {

    /** One of which it is not said what shows it. */
    public Meeting(
            String id,
            Fact<MeetingKind> kind,
            Fact<Ref<Territory>> territory,
            Fact<LocalDate> date,
            Fact<Ref<Actor>> organiser,
            Fact<SeparateScope> separateScope,
            Fact<MeetingStatus> status,
            Fact<List<Issue>> issues,
            Fact<List<Notice>> notices,
            Fact<List<MeetingChange>> changes) {
        this(id, kind, territory, date, organiser, separateScope, status, issues, notices, changes, Fact.missing());
    }
}
