package kz.ereje.examples.spark.load;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kz.ereje.model.TerritoryKind;

/** The offices of a made-up nation: 17 regions, 180 districts, 2,400 units. Holds no state; safe for all threads. */
final class Offices {

    static final int REGIONS = 17;
    static final int DISTRICTS = 180;
    static final int UNITS = 2_400;

    private static final List<String> FIRST = List.of(
            "Ақ", "Қара", "Көк", "Сары", "Қызыл", "Жаңа", "Алтын", "Күміс", "Бай", "Нұр", "Мұз", "Тас", "Үш", "Бес",
            "Ұзын", "Кең", "Жас", "Гүл", "Тоғыз", "Ал");
    private static final List<String> SECOND = List.of(
            "су", "тау", "төбе", "көл", "бұлақ", "арық", "жол", "дала", "сай", "қайың", "терек", "шоқы", "жар", "өзен",
            "қопа", "ауыз");

    private Offices() {}

    /** All of them, in an order of their own; the same on each call. */
    static List<Office> all() {
        SplittableRandom random = new SplittableRandom(2_400);
        return IntStream.range(0, UNITS).mapToObj(unit -> office(unit, random)).toList();
    }

    private static Office office(int unit, SplittableRandom random) {
        int district = unit * DISTRICTS / UNITS;
        int region = district * REGIONS / DISTRICTS;
        int among = random.nextInt(100);
        Office.Kind kind = among < 80
                ? new Office.Kind(TerritoryKind.RURAL_DISTRICT, "ауылдық округі", "ауылдық округінің")
                : among < 93
                        ? new Office.Kind(TerritoryKind.VILLAGE, "ауылы", "ауылының")
                        : new Office.Kind(TerritoryKind.SETTLEMENT, "кенті", "кентінің");
        int population = 600 + (int) (9_000 * Math.pow(random.nextDouble(), 2));
        return new Office(
                name(unit * 7 + unit / 320),
                kind,
                population,
                name(district) + " ауданы",
                name(region * 19 + 3) + " облысы");
    }

    /** Numbers below 320 have names of their own. */
    private static String name(int number) {
        int turned = Math.floorMod(number * 37, FIRST.size() * SECOND.size());
        return FIRST.get(turned % FIRST.size()) + SECOND.get(turned / FIRST.size());
    }
}
