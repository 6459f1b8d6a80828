package kz.ereje.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ereje.api.Waivers.Fitting;
import kz.ereje.api.Waivers.Objection;
import kz.ereje.api.Waivers.Selection;
import kz.ereje.api.Waivers.Waiver;

/**
 * Finds for each violated row of a report what was said of it. A row is waived where waivers that hold cover each rule that broke it.
 *
 * @param waivers what was said
 * @param source the name of the file
 * @param report the report
 */
record WaiverMatch(Waivers waivers, String source, Report report) {

    private static final Pattern PLACE = Pattern.compile("(?::\\d+|#(?:.*!)?\\d+)$", Pattern.DOTALL);

    /** The row with what was said of it; nothing is said of a row that is not violated. */
    ProvisionResult marked(DecisionResult decision, ProvisionResult row) {
        if (row.outcome() != Outcome.VIOLATED) {
            return row;
        }
        List<String> broken = row.ruleOutcomes().entrySet().stream()
                .filter(rule -> rule.getValue() == Outcome.VIOLATED)
                .map(Map.Entry::getKey)
                .toList();
        List<Fitting> fitting = new ArrayList<>();
        for (Waiver waiver : waivers.waivers()) {
            if (fits(waiver.selection(), decision, row, broken)) {
                fitting.add(new Fitting(waiver, !holds(waiver)));
            }
        }
        List<Objection> objections = waivers.objections().stream()
                .filter(each -> fits(each.selection(), decision, row, broken))
                .map(this::asOnTheDay)
                .toList();
        return fitting.isEmpty() && objections.isEmpty()
                ? row
                : row.with(new Marks(
                        List.copyOf(fitting),
                        covered(fitting, broken),
                        objections,
                        row.marks().fresh()));
    }

    /** As it was on the day of the check: what came of it later is not known yet. */
    private Objection asOnTheDay(Objection objection) {
        return new Objection(
                objection.line(),
                objection.selection(),
                objection.text(),
                objection.day(),
                objection
                        .considered()
                        .filter(result -> report.checkedOn()
                                .filter(day -> !result.day().isAfter(day))
                                .isPresent()));
    }

    private boolean holds(Waiver waiver) {
        Optional<LocalDate> day = report.checkedOn();
        return day.isPresent() && waiver.holdsOn(day.get());
    }

    private static boolean covered(List<Fitting> fitting, List<String> broken) {
        List<Selection> holding = fitting.stream()
                .filter(each -> !each.expired())
                .map(each -> each.waiver().selection())
                .toList();
        return !broken.isEmpty()
                && broken.stream()
                        .allMatch(rule -> holding.stream()
                                .anyMatch(each -> each.rule().map(rule::equals).orElse(true)));
    }

    private boolean fits(Selection asked, DecisionResult decision, ProvisionResult row, List<String> broken) {
        return is(asked.provision(), row.provision())
                && asked.rule().map(broken::contains).orElse(true)
                && is(asked.decision(), decision.id())
                && is(asked.kind(), decision.decision().kind().token())
                && asked.unit().map(this::isUnit).orElse(true)
                && asked.file().map(this::isFile).orElse(true)
                && isWithin(asked, decision);
    }

    private static boolean is(Optional<String> asked, String value) {
        return asked.map(value::equals).orElse(true);
    }

    private boolean isUnit(String unit) {
        return report.dossier().unit().id().equals(unit)
                || Arrays.stream(Language.values())
                        .anyMatch(language -> report.unit(language).equals(unit));
    }

    private boolean isFile(String file) {
        FilePattern pattern = new FilePattern(file);
        return pattern.matches(source) || pattern.matches(PLACE.matcher(source).replaceFirst(""));
    }

    private static boolean isWithin(Selection asked, DecisionResult decision) {
        if (asked.from().isEmpty() && asked.to().isEmpty()) {
            return true;
        }
        Optional<LocalDate> day = decision.decision().particulars().date().asOptional();
        return day.isPresent()
                && asked.from().map(from -> !day.get().isBefore(from)).orElse(true)
                && asked.to().map(to -> !day.get().isAfter(to)).orElse(true);
    }
}
