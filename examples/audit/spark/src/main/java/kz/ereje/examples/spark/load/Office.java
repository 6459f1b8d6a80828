package kz.ereje.examples.spark.load;

import kz.ereje.model.TerritoryKind;

/**
 * A made-up unit and its office. Immutable and safe for all threads.
 *
 * @param name its name without its kind, {@code Қарасу}
 * @param kind what it is
 * @param population how many people live in it
 * @param district the district that it lies in, {@code Бескөл ауданы}
 * @param region the region that the district lies in
 */
record Office(String name, Kind kind, int population, String district, String region) {

    /**
     * What a unit is, and how it is said.
     *
     * @param kind the word of the vocabulary
     * @param word {@code ауылдық округі}
     * @param ofIt the same in the genitive, {@code ауылдық округінің}
     */
    record Kind(TerritoryKind kind, String word, String ofIt) {}

    /** {@code Қарасу ауылдық округі}. */
    String unit() {
        return name + " " + kind.word();
    }

    /** {@code Қарасу ауылдық округінің}. */
    String ofUnit() {
        return name + " " + kind.ofIt();
    }
}
