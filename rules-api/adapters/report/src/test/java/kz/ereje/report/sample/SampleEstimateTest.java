package kz.ereje.report.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.report.sample.Sample.Item;
import kz.ereje.report.sample.Sample.OfStratum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a sample says of all decisions, at its ends and in words. */
class SampleEstimateTest {

    private static final Stratum LEASES = new Stratum("a", "lease");
    private static final Stratum SALES = new Stratum("a", "sale");

    /** One stratum, and of those that were drawn the first ones in these states. */
    private static SampleEstimate estimate(long population, int drawn, int violated, int open) {
        List<Item> items = IntStream.range(0, drawn)
                .mapToObj(i -> new Item(LEASES, Integer.toString(i)))
                .toList();
        Map<String, DecisionState> states = new HashMap<>();
        for (int i = 0; i < drawn; i++) {
            states.put(
                    Integer.toString(i),
                    i < violated
                            ? DecisionState.VIOLATED
                            : i < violated + open ? DecisionState.OPEN : DecisionState.KEPT);
        }
        Sample sample = new Sample(drawn, 7, population, List.of(new OfStratum(LEASES, population, drawn)), items);
        return SampleEstimate.of(sample, states);
    }

    @Test
    void itIsTheShareWithTheIntervalOfWilson() {
        Share share = estimate(12_000, 400, 49, 0).share(DecisionState.VIOLATED);
        Wilson wilson = Wilson.of(49.0 / 400, 400);
        assertThat(share.drawn()).isEqualTo(49);
        assertThat(share.estimate()).isCloseTo(49.0 / 400, within(1e-12));
        assertThat(share.low()).isCloseTo(wilson.low(), within(1e-12));
        assertThat(share.high()).isCloseTo(wilson.high(), within(1e-12));
    }

    @Test
    void noneIsFrom0AndAllIsUpTo1() {
        Share none = estimate(12_000, 400, 0, 0).share(DecisionState.VIOLATED);
        assertThat(none.estimate()).isZero();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isBetween(0.0, 0.01).isPositive();
        Share all = estimate(12_000, 400, 400, 0).share(DecisionState.VIOLATED);
        assertThat(all.estimate()).isEqualTo(1);
        assertThat(all.high()).isEqualTo(1);
        assertThat(all.low()).isBetween(0.99, 1.0).isLessThan(1);
    }

    @Test
    void whereAllWereDrawnItIsACount() {
        SampleEstimate estimate = estimate(400, 400, 49, 10);
        for (DecisionState state : DecisionState.values()) {
            Share share = estimate.share(state);
            assertThat(share.low()).isEqualTo(share.estimate()).isEqualTo(share.high());
            assertThat(share.estimate()).isEqualTo(share.drawn() / 400.0);
        }
        assertThat(estimate.lines(Language.EN))
                .startsWith("All decisions were drawn (400): 12.3 % violate. This is a count, not an estimate.")
                .noneMatch(line -> line.contains("Wilson") || line.contains("interval"));
    }

    /** One that was not drawn may be anything, and no more than one is. */
    @Test
    void nothingGoesBeyondWhatIsCertain() {
        Share none = estimate(401, 400, 0, 0).share(DecisionState.VIOLATED);
        assertThat(none.high()).isEqualTo(1.0 / 401);
        Share all = estimate(401, 400, 400, 0).share(DecisionState.VIOLATED);
        assertThat(all.low()).isEqualTo(400.0 / 401);
    }

    @Test
    void boundsHoldWhatIsOpenFailedOrNotChecked() {
        List<Item> items = IntStream.range(0, 5)
                .mapToObj(i -> new Item(LEASES, Integer.toString(i)))
                .toList();
        Sample sample = new Sample(5, 7, 100, List.of(new OfStratum(LEASES, 100, 5)), items);
        SampleEstimate estimate = SampleEstimate.of(
                sample,
                Map.of(
                        "0", DecisionState.VIOLATED,
                        "1", DecisionState.OPEN,
                        "2", DecisionState.ERROR,
                        "3", DecisionState.NOT_COVERED));
        assertThat(estimate.violatedAtLeast().drawn()).isEqualTo(1);
        assertThat(estimate.violatedAtMost().drawn()).isEqualTo(4);
        assertThat(estimate.notChecked().drawn()).isEqualTo(1);
        assertThat(estimate.violatedAtLeast().low())
                .isLessThan(estimate.violatedAtMost().low());
        assertThat(estimate.violatedAtLeast().high())
                .isLessThan(estimate.violatedAtMost().high());
        assertThat(estimate.lines(Language.EN))
                .anyMatch(line -> line.startsWith("drawn, but not checked: drawn 1, share"));
    }

    /** Both of a stratum of 10 are kept, both of one of 90 violated: 90 % are, though half of those drawn are. */
    @Test
    void sharesAreWeightedByStratum() {
        Sample sample = new Sample(
                4,
                7,
                100,
                List.of(new OfStratum(LEASES, 90, 2), new OfStratum(SALES, 10, 2)),
                List.of(new Item(LEASES, "a"), new Item(LEASES, "b"), new Item(SALES, "c"), new Item(SALES, "d")));
        SampleEstimate estimate = SampleEstimate.of(
                sample,
                Map.of(
                        "a", DecisionState.VIOLATED,
                        "b", DecisionState.VIOLATED,
                        "c", DecisionState.KEPT,
                        "d", DecisionState.KEPT));
        assertThat(estimate.share(DecisionState.VIOLATED).estimate()).isCloseTo(0.9, within(1e-12));
        assertThat(estimate.effective()).isCloseTo(10_000.0 / (8_100 / 2.0 + 100 / 2.0), within(1e-12));
        assertThat(estimate.lines(Language.EN))
                .anyMatch(line -> line.contains("Kish’s effective number of decisions, 2 of 4 drawn"));
    }

    @Test
    void inProportionAllStandForAsMany() {
        SampleDraw draw = new SampleDraw(10, 7);
        IntStream.range(0, 100).forEach(i -> draw.add(i < 80 ? LEASES : SALES, Integer.toString(i)));
        SampleEstimate estimate = SampleEstimate.of(draw.sample(), Map.of());
        assertThat(estimate.effective()).isCloseTo(10, within(1e-12));
        assertThat(estimate.lines(Language.EN))
                .endsWith("Each decision drawn stands for the same number of decisions.");
        assertThat(estimate.violatedAtMost().estimate()).isEqualTo(1);
    }

    @Test
    void aSimpleDrawHasThePlainShare() {
        SampleDraw draw = new SampleDraw(10, 7);
        IntStream.range(0, 100).forEach(i -> draw.add(new Stratum("a", "" + i), Integer.toString(i)));
        SampleEstimate estimate = SampleEstimate.of(draw.sample(), Map.of());
        assertThat(estimate.effective()).isEqualTo(10);
        assertThat(estimate.lines(Language.EN))
                .first()
                .asString()
                .contains("from all decisions together, as there are more units and kinds than decisions to draw");
    }

    @Test
    void itIsToldInSentences() {
        SampleEstimate estimate = estimate(12_000, 400, 49, 10);
        assertThat(estimate.lines(Language.EN).get(0))
                .isEqualTo("Of 12\u00A0000 decisions 400 were drawn (by unit and kind, seed 7): 12.3 % violate, "
                        + "95 % interval 9.3–15.9 % (Wilson).");
        assertThat(estimate.lines(Language.RU).get(0))
                .isEqualTo("Решений: 12\u00A0000, из них отобрано 400 "
                        + "(по административно-территориальной единице и виду решения, "
                        + "начальное число 7): с нарушением – 12,3 %, 95-процентный доверительный интервал "
                        + "9,3–15,9 % (Уилсон).");
        assertThat(estimate.lines(Language.KK).get(0)).startsWith("12\u00A0000 шешімнен 400 шешім іріктелді (");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMethodIsNamedWhereverThereIsAnInterval(Language language) {
        String wilson = language == Language.EN ? "Wilson" : "Уилсон";
        assertThat(estimate(12_000, 400, 49, 10).lines(language))
                .hasSize(1 + DecisionState.values().length + 2 + 2)
                .allMatch(line -> !line.contains("{"))
                .filteredOn(line -> line.contains("%"))
                .allMatch(line -> line.contains(wilson));
    }

    @Test
    void jsonTellsTheSame() throws IOException {
        SampleEstimate estimate = estimate(12_000, 400, 49, 10);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        estimate.json(bytes);
        JsonNode json = new ObjectMapper().readTree(bytes.toByteArray());
        assertThat(json.at("/interval/method").asText()).isEqualTo("wilson");
        assertThat(json.at("/interval/finitePopulationCorrection").asBoolean(true))
                .isFalse();
        assertThat(json.at("/draw/seed").asText()).isEqualTo("7");
        assertThat(json.at("/draw/population").asLong()).isEqualTo(12_000);
        for (DecisionState state : DecisionState.values()) {
            JsonNode share = json.at("/states/" + state.name());
            assertThat(share.path("drawn").asLong(-1))
                    .isEqualTo(estimate.share(state).drawn());
            assertThat(share.path("high").asDouble())
                    .isEqualTo(estimate.share(state).high());
        }
        assertThat(json.at("/violatedAtMost/low").asDouble())
                .isEqualTo(estimate.violatedAtMost().low());
        assertThat(json.at("/strata/0/drawn").asInt()).isEqualTo(400);
        assertThat(json.at("/items")).hasSize(400);
    }

    @Test
    void whatCannotBeIsRefused() {
        Sample nothing = new SampleDraw(5, 7).sample();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleEstimate.of(nothing, Map.of()))
                .withMessageContaining("\nMaybe ");
        SampleDraw draw = new SampleDraw(5, 7);
        draw.add(LEASES, "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleEstimate.of(draw.sample(), Map.of("b", DecisionState.KEPT)))
                .withMessageContaining("The decision b was not drawn")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(1, 0.5, 0.6, 0.7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(1, 0.5, 0.4, Double.NaN));
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsNullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> SampleEstimate.of(null, Map.of()))
                .withMessageContaining("sample is null");
        assertThatNullPointerException()
                .isThrownBy(() -> estimate(10, 2, 1, 0).lines(null))
                .withMessageContaining("language is null");
    }
}
