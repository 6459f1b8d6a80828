package kz.ereje.examples.command;

import java.util.List;
import kz.ereje.api.ChosenReadings;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.Regulation.ReadingOption;
import picocli.CommandLine.ParameterException;

/** The readings that a command line names, {@code 22.demolition=nobody-receives}; what cannot be chosen is told, with what can. */
final class AskedReadings {

    /** What is said of a command line that is wrong. */
    @FunctionalInterface
    interface Wrong {
        ParameterException of(String key, Object... values);
    }

    private final Wrong wrong;

    AskedReadings(Wrong wrong) {
        this.wrong = wrong;
    }

    ChosenReadings of(List<String> named) {
        if (named.isEmpty()) {
            return ChosenReadings.none();
        }
        List<ReadingEntry> choosable = Regulation.load().choosable();
        ChosenReadings readings = ChosenReadings.none();
        for (String one : named) {
            int sign = one.indexOf('=');
            if (sign < 0) {
                throw wrong.of("usage.reading-form");
            }
            String id = one.substring(0, sign);
            String option = one.substring(sign + 1);
            refuseUnlessThere(choosable, id, option);
            if (readings.options().containsKey(id)) {
                throw wrong.of("usage.reading-twice", Shown.name(id));
            }
            readings = readings.with(id, option);
        }
        return readings;
    }

    private void refuseUnlessThere(List<ReadingEntry> choosable, String id, String option) {
        List<String> ids = choosable.stream().map(ReadingEntry::id).toList();
        int place = ids.indexOf(id);
        if (place < 0) {
            throw wrong.of("usage.reading-none", Shown.name(id), String.join(", ", near(id, ids)));
        }
        List<String> options =
                choosable.get(place).ways().stream().map(ReadingOption::id).toList();
        if (!options.contains(option)) {
            throw wrong.of("usage.reading-option", id, Shown.name(option), String.join(", ", options));
        }
    }

    /** Those of the same topic where there are any, else all. */
    private static List<String> near(String id, List<String> ids) {
        String topic = id.substring(0, id.lastIndexOf('.') + 1);
        List<String> near = ids.stream()
                .filter(each -> !topic.isEmpty() && each.startsWith(topic))
                .toList();
        return near.isEmpty() ? ids : near;
    }
}
