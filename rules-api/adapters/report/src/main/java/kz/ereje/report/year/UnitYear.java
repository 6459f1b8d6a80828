package kz.ereje.report.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.ereje.api.Regulation.DutyEntry;
import kz.ereje.report.year.YearAnswer.Gap;
import kz.ereje.report.year.YearAnswer.Other;
import kz.ereje.report.year.YearAnswer.Paper;
import org.jspecify.annotations.Nullable;

/** What the papers of one unit came to so far. It grows with the papers of the unit about the year, and with no others. For one thread. */
final class UnitYear {

    final String unit;
    final String district;
    final Beside assets = new Beside();
    final Beside contracts = new Beside();
    final NumberGaps numbers = new NumberGaps();
    final List<Gap> performed = new ArrayList<>();
    long files;
    long decisions;
    long ofYear;
    long unnumbered;

    private final Map<String, List<Paper>> papers = new TreeMap<>();
    private final Map<String, List<Other>> others = new TreeMap<>();
    private @Nullable LocalDate checkedOn;

    UnitYear(String unit, String district) {
        this.unit = unit;
        this.district = district;
    }

    void checkedOn(LocalDate day) {
        checkedOn = checkedOn == null || day.isAfter(checkedOn) ? day : checkedOn;
    }

    Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    void shown(DutyEntry duty, Paper paper) {
        papers.computeIfAbsent(duty.id(), none -> new ArrayList<>()).add(paper);
    }

    void notShown(DutyEntry duty, Other paper) {
        others.computeIfAbsent(duty.id(), none -> new ArrayList<>()).add(paper);
    }

    List<Paper> papers(DutyEntry duty) {
        return papers.getOrDefault(duty.id(), List.of());
    }

    List<Other> others(DutyEntry duty) {
        return others.getOrDefault(duty.id(), List.of());
    }

    /** Takes over what papers of the same unit came to that do not name its district. */
    void absorb(UnitYear other) {
        assets.absorb(other.assets);
        contracts.absorb(other.contracts);
        numbers.absorb(other.numbers);
        performed.addAll(other.performed);
        files += other.files;
        decisions += other.decisions;
        ofYear += other.ofYear;
        unnumbered += other.unnumbered;
        other.papers.forEach((duty, list) ->
                papers.computeIfAbsent(duty, none -> new ArrayList<>()).addAll(list));
        other.others.forEach((duty, list) ->
                others.computeIfAbsent(duty, none -> new ArrayList<>()).addAll(list));
        other.checkedOn().ifPresent(this::checkedOn);
    }
}
