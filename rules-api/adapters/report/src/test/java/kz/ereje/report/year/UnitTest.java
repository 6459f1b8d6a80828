package kz.ereje.report.year;

import static kz.ereje.report.year.Folder.UNIT;
import static kz.ereje.report.year.Folder.YEAR;
import static kz.ereje.report.year.Folder.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Regulation;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.report.year.YearAnswer.State;
import kz.ereje.report.year.YearAnswer.Why;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A unit is found by its name alone; what is not of it never counts, and a folder without it gives no answer. */
class UnitTest {

    private static final String PAPER = dossier(Papers.INVENTORY);

    private static final String OTHER = PAPER.replace("\"unit\": \"aqsu\"", "\"unit\": \"bulaq\"");

    @Test
    void theCaseOfLettersAndSpacesDoNotMatter() {
        OfficeYear asked = Folder.of(PAPER).added(Folder.asked("  ақсу   АУЫЛДЫҚ округі", YEAR));
        assertThat(asked.answer().unit()).isEqualTo(UNIT);
        assertThat(asked.answer().district()).isEqualTo("Тасты ауданы");
    }

    @Test
    void thePapersOfAnotherUnitShowNothing() {
        YearAnswer answer = Folder.of(
                        OTHER,
                        dossier(Papers.CONTROL, "\"checkedOn\": \"2027-02-01\"", "\"checkedOn\": \"2027-02-02\""))
                .answer();
        assertThat(Folder.duty(answer, "housing-inventory").state()).isEqualTo(State.OPEN);
        assertThat(Folder.duty(answer, "housing-inventory").others()).isEmpty();
        assertThat(Folder.duty(answer, "use-control").papers().get(0).source()).isEqualTo("1.json");
        assertThat(answer.files()).isEqualTo(new YearAnswer.Files(2, 1, 0, 0, 1, 1));
    }

    @Test
    void aFolderWithoutTheUnitGivesNoAnswerButItsNames() {
        OfficeYear asked = Folder.of(PAPER, OTHER).added(Folder.asked("Ақсай ауылдық округі", YEAR));
        UnitNotFoundException thrown = catchThrowableOfType(UnitNotFoundException.class, asked::answer);
        assertThat(thrown.meant()).first().isEqualTo(UNIT);
        assertThat(thrown).hasMessageContaining("Maybe").hasMessageContaining(UNIT);
        assertThat(thrown.message(Language.RU)).startsWith("В папке нет").contains("\nВозможно");
        assertThat(thrown.message(Language.KK)).startsWith("Бумада").contains(UNIT);
    }

    @Test
    void anEmptyFolderGivesNoAnswer() {
        assertThatThrownBy(Folder.asked(UNIT, YEAR)::answer)
                .isInstanceOf(UnitNotFoundException.class)
                .hasMessageContaining("Files checked: 0.\nMaybe another folder was meant");
    }

    @Test
    void unitsOfOneNameAreToldApartByTheirDistrict() {
        String namesake = dossier(
                Papers.CONTROL,
                "{\"id\": \"aqsu\", \"name\": \"Ақсу ауылдық округі\", \"kind\": \"rural-district\", \"population\": 3000, \"partOf\": \"tasty\"}",
                "{\"id\": \"aqsu\", \"name\": \"Ақсу ауылдық округі\", \"kind\": \"rural-district\", \"population\": 3000, \"partOf\": \"qum\"}");
        Folder folder = Folder.of(PAPER, namesake);
        UnitNotFoundException thrown = catchThrowableOfType(UnitNotFoundException.class, folder::answer);
        assertThat(thrown.meant()).containsExactlyInAnyOrder("Тасты ауданы", "Құм ауданы");
        assertThat(thrown).hasMessageContaining("\nMaybe one of these districts");
        YearAnswer one = folder.added(Folder.asked(UNIT, "тасты ауданы", YEAR)).answer();
        assertThat(Folder.duty(one, "housing-inventory").state()).isEqualTo(State.SHOWN);
        assertThat(Folder.duty(one, "use-control").state()).isEqualTo(State.OPEN);
        OfficeYear none = folder.added(Folder.asked(UNIT, "Тас ауданы", YEAR));
        assertThatThrownBy(none::answer)
                .isInstanceOf(UnitNotFoundException.class)
                .hasMessageContaining("Тасты ауданы");
    }

    /** Papers that do not name the district are of the one unit of that name that there is. */
    @Test
    void aPaperWithoutADistrictBelongsToTheOnlyUnitOfItsName() {
        YearAnswer answer = Folder.of(dossier(Papers.CONTROL, ", \"partOf\": \"tasty\"", ""), PAPER)
                .answer();
        assertThat(answer.district()).isEqualTo("Тасты ауданы");
        assertThat(answer.with(State.SHOWN))
                .extracting(YearAnswer.Duty::id)
                .containsExactlyInAnyOrder("use-control", "property-accounting", "housing-inventory");
    }

    @Test
    void whatIsNotKnownOfTheFolderIsTold() {
        OfficeYear asked = Folder.of(PAPER, dossier(Papers.CONTROL, "\"name\": \"Ақсу ауылдық округі\", ", ""))
                .added(Folder.asked(UNIT, YEAR));
        asked.addNotChecked("torn.json");
        assertThat(asked.answer().files()).isEqualTo(new YearAnswer.Files(2, 1, 1, 1, 1, 1));
        assertThat(Folder.text(asked.answer(), Language.EN))
                .contains("Files that do not say of which unit, or in which district, they are: 1.")
                .contains("Files that were not checked: 1.");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        Regulation regulation = Regulation.load();
        assertThatThrownBy(() -> OfficeYear.of(regulation, " ", YEAR)).hasMessageContaining("blank.\nMaybe");
        assertThatThrownBy(() -> OfficeYear.of(regulation, UNIT, Dossier.FIRST_YEAR - 1))
                .hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> OfficeYear.of(regulation, UNIT, Dossier.LAST_YEAR + 1))
                .hasMessageContaining("\nMaybe");
        assertThat(OfficeYear.of(regulation, UNIT, Dossier.FIRST_YEAR)).isNotNull();
        assertThat(OfficeYear.of(regulation, UNIT, Dossier.LAST_YEAR)).isNotNull();
    }

    /** A nation's folder has more names than are worth keeping; the nearest of those that are kept is named. */
    @Test
    void namesOfOthersDoNotGrowWithoutEnd() {
        Names names = new Names();
        for (int i = 0; i < 20_000; i++) {
            names.add("Округ " + i);
        }
        assertThat(names.meant("округ 4 999")).contains("Округ 4999");
        assertThat(names.meant("Округ 19999")).isNotEmpty().doesNotContain("Округ 19999");
    }

    @Test
    void whatTheOptionsOfTheCheckLeaveOutShowsNothing() throws Exception {
        Dossier dossier = Dossiers.read("input.json", PAPER.getBytes(StandardCharsets.UTF_8));
        ComplianceChecker checker = ComplianceChecker.create(Mode.DIRECT);
        OfficeYear asked = Folder.asked(UNIT, YEAR);
        asked.add("a.json", checker.check(dossier, CheckOptions.defaults().onlyKinds(DecisionKind.LEASE)));
        YearAnswer.Duty duty = Folder.duty(asked.answer(), "housing-inventory");
        assertThat(duty.state()).isEqualTo(State.OPEN);
        assertThat(duty.others()).extracting(YearAnswer.Other::why).containsExactly(Why.NOT_CHECKED);
    }

    @Test
    void theDayOfTheCheckIsThatOfItsOptions() throws Exception {
        Dossier dossier = Dossiers.read("input.json", PAPER.getBytes(StandardCharsets.UTF_8));
        ComplianceChecker checker = ComplianceChecker.create(Mode.DIRECT);
        OfficeYear asked = Folder.asked(UNIT, YEAR);
        LocalDate before = LocalDate.of(YEAR, 3, 15);
        asked.add("a.json", checker.check(dossier, CheckOptions.defaults().on(before)));
        assertThat(asked.answer().checkedOn()).isEqualTo(before);
        assertThat(Folder.duty(asked.answer(), "housing-inventory").others())
                .extracting(YearAnswer.Other::why)
                .containsExactly(Why.PLANNED);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without that check can do
    void nullIsRefusedByItsName() {
        Regulation regulation = Regulation.load();
        OfficeYear asked = OfficeYear.of(regulation, UNIT, YEAR);
        YearAnswer answer = Folder.of(PAPER).answer();
        refused(() -> OfficeYear.of(null, UNIT, YEAR), "regulation");
        refused(() -> OfficeYear.of(regulation, null, YEAR), "name of the unit");
        refused(() -> OfficeYear.of(regulation, UNIT, null, YEAR), "name of the district");
        refused(() -> asked.add(null, Folder.of(PAPER).reports().get(0)), "name of the source");
        refused(() -> asked.add("a.json", null), "report");
        refused(() -> asked.addNotChecked(null), "name of the source");
        refused(() -> YearText.lines(null, Language.RU), "answer");
        refused(() -> YearText.lines(answer, null), "language");
        refused(() -> YearPage.html(null, Language.RU), "answer");
        refused(() -> YearPage.html(answer, null), "language");
        refused(() -> YearJson.write(null, new ByteArrayOutputStream()), "answer");
        refused(() -> YearJson.write(answer, null), "stream");
    }

    private static void refused(ThrowingCallable call, String name) {
        assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("The " + name + " is null.\nMaybe ");
    }
}
