package kz.ereje.report.year;

import static kz.ereje.report.year.Folder.UNIT;
import static kz.ereje.report.year.Folder.YEAR;
import static kz.ereje.report.year.Folder.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.model.Dossier;
import kz.ereje.report.year.YearAnswer.State;
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
        assertThat(thrown.message(Language.KK)).startsWith("Қалтада").contains(UNIT);
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
}
