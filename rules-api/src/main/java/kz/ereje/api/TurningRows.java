package kz.ereje.api;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.Regulation.ReadingOption;
import kz.ereje.model.Dossier;

/**
 * Finds the rows that turn under another reading, one reading changed at a time.
 *
 * @param checker the checker by whose readings a dossier is judged before
 * @param options what is checked
 */
record TurningRows(ComplianceChecker checker, CheckOptions options) {

    List<OtherReading> of(Dossier dossier) {
        Report before = checker.check(dossier, options, "");
        List<OtherReading> turning = new ArrayList<>();
        for (ReadingEntry reading : checker.regulation().choosable()) {
            String followed = checker.readings().options().getOrDefault(reading.id(), reading.chosen());
            for (ReadingOption option : reading.ways()) {
                if (!option.id().equals(followed)) {
                    ChosenReadings other = checker.readings().with(reading.id(), option.id());
                    Report after = checker.withReadings(other).check(dossier, options, "");
                    add(turning, reading.id(), option.id(), before, after);
                }
            }
        }
        return List.copyOf(turning);
    }

    private static void add(List<OtherReading> turning, String reading, String option, Report before, Report after) {
        for (int i = 0; i < before.decisions().size(); i++) {
            DecisionResult one = before.decisions().get(i);
            DecisionResult other = after.decisions().get(i);
            for (int row = 0; row < one.provisions().size(); row++) {
                ProvisionResult was = one.provisions().get(row);
                ProvisionResult is = other.provisions().get(row);
                if (was.outcome() != is.outcome()) {
                    turning.add(
                            new OtherReading(one.id(), was.provision(), reading, option, was.outcome(), is.outcome()));
                }
            }
        }
    }
}
