package kz.ereje.report.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.DutyEntry;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.report.internal.Given;
import kz.ereje.report.year.YearAnswer.Duty;
import kz.ereje.report.year.YearAnswer.Files;
import kz.ereje.report.year.YearAnswer.Gaps;
import kz.ereje.report.year.YearAnswer.State;

/**
 * Gathers what the papers of a folder show of the duties of one office in one year (бір жылғы міндеттер). A duty that nothing shows is
 * open, never violated; a paper counts only if it is of this unit and year, was done by the day of the check, was decided by the right body,
 * and keeps the provision that lays the duty.
 *
 * <p>Takes one file after the other and holds on to none: it grows with the papers of the unit that are about the year. Changes with each
 * file; one is for one thread.
 */
public final class OfficeYear {

    private final String unit;
    private final String district;
    private final int year;
    private final List<DutyEntry> duties;
    private final Map<String, Said> citations = new TreeMap<>();
    private final Report.Edition edition;
    private final Names names = new Names();
    private final Map<String, UnitYear> byDistrict = new TreeMap<>();
    private long checked;
    private long withoutUnit;
    private long notChecked;

    private OfficeYear(Regulation regulation, String unit, String district, int year) {
        this.unit = unit;
        this.district = district;
        this.year = year;
        this.duties = regulation.duties();
        this.edition = regulation.made();
        regulation.provisions().forEach(each -> citations.put(each.id(), Said.each(each::citation)));
    }

    /**
     * Begins for a unit.
     *
     * @param regulation the act, with its duties
     * @param unit the name of the unit as its papers write it, {@code Ақсу ауылдық округі}, in letters of any case
     * @param year the year, {@code 2026}
     * @throws IllegalArgumentException if the name is blank, or no dossier can state a day of the year
     */
    public static OfficeYear of(Regulation regulation, String unit, int year) {
        return of(regulation, unit, "", year);
    }

    /**
     * Begins for a unit of a district, where units of several districts have the same name.
     *
     * @param district the name of the district (city of regional significance) in which the unit lies; empty for any
     * @throws IllegalArgumentException if the name of the unit is blank, or no dossier can state a day of the year
     */
    public static OfficeYear of(Regulation regulation, String unit, String district, int year) {
        Given.of(regulation, "regulation");
        if (Given.of(unit, "name of the unit").isBlank()) {
            throw new IllegalArgumentException(
                    "The name of the unit is blank.\nMaybe \"Ақсу ауылдық округі\" was meant.");
        }
        if (year < Dossier.FIRST_YEAR || year > Dossier.LAST_YEAR) {
            throw new IllegalArgumentException("No dossier states a day of the year " + year + ".\nMaybe a year from "
                    + Dossier.FIRST_YEAR + " to " + Dossier.LAST_YEAR + " was meant.");
        }
        return new OfficeYear(
                regulation,
                unit.strip(),
                Given.of(district, "name of the district").strip(),
                year);
    }

    /**
     * Adds a file of the folder, of whatever unit and year.
     *
     * @param source the name of the file
     * @param report the answer to it
     */
    public void add(String source, Report report) {
        Given.of(source, "name of the source");
        Optional<String> name = name(Given.of(report, "report").dossier());
        checked++;
        if (name.isEmpty()) {
            withoutUnit++;
            return;
        }
        names.add(name.get());
        if (Names.folded(name.get()).equals(Names.folded(unit))) {
            addOwn(source, report, name.get().strip());
        }
    }

    /** The name of the unit. It is asked first: a folder holds thousands of files of others. */
    private static Optional<String> name(Dossier dossier) {
        return dossier.territories().stream()
                .filter(each -> each.id().equals(dossier.unit().id()))
                .flatMap(each -> each.name().asOptional().stream())
                .filter(each -> !each.isBlank())
                .findFirst();
    }

    private void addOwn(String source, Report report, String name) {
        Ways ways = new Ways(report);
        String lies = ways.district()
                .flatMap(each -> ways.value(each.name()))
                .map(String::strip)
                .orElse("");
        if (!district.isEmpty() && lies.isEmpty()) {
            withoutUnit++;
            return;
        }
        UnitYear into = byDistrict.computeIfAbsent(Names.folded(lies), none -> new UnitYear(name, lies));
        new DossierYear(source, report, ways, duties, year, into).add();
    }

    /** Adds a file that was not checked: refused, not read, or one during whose check the program failed. What it holds is not known. */
    public void addNotChecked(String source) {
        Given.of(source, "name of the source");
        notChecked++;
    }

    /**
     * The answer to what was added so far.
     *
     * @throws UnitNotFoundException if no file is of the unit, or files are of units of this name in several districts
     */
    public YearAnswer answer() {
        UnitYear found = found();
        return new YearAnswer(
                found.unit,
                found.district,
                year,
                found.checkedOn().orElse(null),
                edition,
                new Files(checked, found.files, withoutUnit, notChecked, found.decisions, found.ofYear),
                duties.stream().map(duty -> duty(duty, found)).toList(),
                new Gaps(
                        found.numbers.numbers(),
                        found.unnumbered,
                        found.numbers.uncounted(),
                        found.assets.gaps(),
                        found.contracts.gaps(),
                        found.performed));
    }

    private UnitYear found() {
        if (!district.isEmpty()) {
            return Optional.ofNullable(byDistrict.get(Names.folded(district))).orElseThrow(this::notFound);
        }
        List<String> named =
                byDistrict.keySet().stream().filter(each -> !each.isEmpty()).toList();
        if (byDistrict.isEmpty()) {
            throw notFound();
        }
        if (named.size() > 1) {
            throw several();
        }
        UnitYear whole = named.isEmpty() ? new UnitYear(unit, "") : copyOf(named.get(0));
        byDistrict.values().forEach(whole::absorb);
        return whole;
    }

    private UnitYear copyOf(String folded) {
        UnitYear one = byDistrict.get(folded);
        return one == null ? new UnitYear(unit, "") : new UnitYear(one.unit, one.district);
    }

    private UnitNotFoundException notFound() {
        List<String> meant = byDistrict.isEmpty() ? names.meant(unit) : districts();
        Said which = Said.same(district.isEmpty() ? unit : unit + ", " + district);
        Said first = Said.phrase("year.not-found", which, Said.same(Long.toString(checked)));
        return new UnitNotFoundException(
                meant.isEmpty()
                        ? Said.phrase("year.lines", first, Said.phrase("year.no-unit"))
                        : Said.phrase(
                                "year.lines", first, Said.phrase("year.meant", Said.same(String.join("; ", meant)))),
                meant);
    }

    private UnitNotFoundException several() {
        Said first = Said.phrase("year.several", Said.same(unit), Said.same(String.join("; ", districts())));
        return new UnitNotFoundException(
                Said.phrase("year.lines", first, Said.phrase("year.name-district")), districts());
    }

    private List<String> districts() {
        return byDistrict.values().stream()
                .map(each -> each.district)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Duty duty(DutyEntry duty, UnitYear found) {
        LocalDate due = duty.due().map(day -> day.atYear(year)).orElse(null);
        return new Duty(
                duty.id(),
                duty.provisions(),
                duty.provisions().stream()
                        .map(id -> citations.getOrDefault(id, Said.same(id)))
                        .toList(),
                duty.bearer(),
                duty.rhythm(),
                due,
                Said.each(duty::label),
                found.papers(duty).isEmpty() ? State.OPEN : State.SHOWN,
                found.papers(duty),
                found.others(duty));
    }
}
