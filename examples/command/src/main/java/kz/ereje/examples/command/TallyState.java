package kz.ereje.examples.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.DecisionTotals;

/** The numbers of a {@link Tally}, as they are kept where a run is to be carried on. For one thread. */
final class TallyState {

    int seen;
    int checked;
    int refused;
    int failed;
    boolean collected;
    DecisionTotals totals = DecisionTotals.none();
    final WaiverUse waivers = new WaiverUse();
    final Set<Tally.Mark> marks = EnumSet.noneOf(Tally.Mark.class);
    final List<Checked.NotRead> notRead = new ArrayList<>();
}
