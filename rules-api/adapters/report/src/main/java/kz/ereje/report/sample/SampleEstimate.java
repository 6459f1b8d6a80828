package kz.ereje.report.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * What a sample says of all decisions: how many come to what, each with its interval of 95 %, and between which bounds those lie that break the
 * act. Immutable and safe for all threads.
 *
 * <p><b>Shares.</b> In each stratum the share of those that were drawn, weighted by how many decisions the stratum has; of a simple draw the
 * plain share.
 *
 * <p><b>Intervals.</b> Wilson's score intervals. Where decisions stand for unlike numbers of others, the number of those drawn is
 * Kish's effective one (L. Kish, Survey Sampling, 1965), as C. Franco and others recommend it (Comparative study of
 * confidence intervals for proportions in complex sample surveys, Journal of Survey Statistics and Methodology 7, 2019, 334–364); it holds as far as
 * strata scatter alike. There is no correction for the finite population, and no gain is claimed from stratifying, so that intervals are wider rather than
 * narrower. What was drawn is certain: no end lies below the share of all decisions that was found to be so, or above what is left when those are
 * taken away that were found to be otherwise. So an interval of which every decision was drawn is a point.
 */
public final class SampleEstimate {

    private final Sample sample;
    private final double effective;
    private final Map<DecisionState, Share> shares;
    private final Share notChecked;
    private final Share atLeast;
    private final Share atMost;

    private SampleEstimate(Sample sample, Map<String, DecisionState> states) {
        this.sample = sample;
        this.effective = effective(sample);
        Map<DecisionState, Share> found = new EnumMap<>(DecisionState.class);
        for (DecisionState state : DecisionState.values()) {
            found.put(state, share(states, state::equals));
        }
        this.shares = Collections.unmodifiableMap(found);
        this.notChecked = share(states, Objects::isNull);
        this.atLeast = share(states, DecisionState.VIOLATED::equals);
        this.atMost = share(states, SampleEstimate::mayBeViolated);
    }

    /**
     * The estimate from what came of the decisions that were drawn.
     *
     * @param sample what was drawn, one decision at least
     * @param states what came of them, by their ids; one that has none was not checked, and counts as one that may be violated
     * @throws IllegalArgumentException if nothing was drawn, or a state is given of a decision that was not
     */
    public static SampleEstimate of(Sample sample, Map<String, DecisionState> states) {
        Given.of(sample, "sample");
        if (sample.items().isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing was drawn, so that nothing can be said.\nMaybe the run found no decisions.");
        }
        Set<String> drawn = sample.items().stream().map(Sample.Item::id).collect(Collectors.toSet());
        for (String id : Given.of(states, "map of states").keySet()) {
            if (!drawn.contains(id)) {
                throw new IllegalArgumentException(
                        "The decision " + id + " was not drawn.\nMaybe it was checked by the way; leave it out.");
            }
        }
        return new SampleEstimate(sample, states);
    }

    /** What is not known to be kept or out of the reach of the act. */
    private static boolean mayBeViolated(@Nullable DecisionState state) {
        return state != DecisionState.KEPT && state != DecisionState.NOT_COVERED;
    }

    /** How many decisions of a simple draw say as much: Kish's square of the sum of the weights by the sum of their squares. */
    private static double effective(Sample sample) {
        if (!sample.stratified()) {
            return sample.items().size();
        }
        double squares = sample.strata().stream()
                .mapToDouble(each -> (double) each.population() * each.population() / each.drawn())
                .sum();
        return Math.min(sample.items().size(), (double) sample.population() * sample.population() / squares);
    }

    private Share share(Map<String, DecisionState> states, Predicate<@Nullable DecisionState> so) {
        Map<Stratum, Long> found = new HashMap<>();
        long drawn = 0;
        for (Sample.Item item : sample.items()) {
            if (so.test(states.get(item.id()))) {
                found.merge(item.stratum(), 1L, Long::sum);
                drawn++;
            }
        }
        double all = sample.population();
        double least = drawn / all;
        double most = (all - (sample.items().size() - drawn)) / all;
        double share = Math.max(least, Math.min(most, weighted(found, drawn)));
        Wilson interval = Wilson.of(share, effective);
        return new Share(drawn, share, Math.max(least, interval.low()), Math.min(most, interval.high()));
    }

    private double weighted(Map<Stratum, Long> found, long drawn) {
        return sample.stratified()
                ? sample.strata().stream()
                                .mapToDouble(each -> (double) each.population()
                                        * found.getOrDefault(each.stratum(), 0L)
                                        / each.drawn())
                                .sum()
                        / sample.population()
                : (double) drawn / sample.items().size();
    }

    /** The sample. */
    public Sample sample() {
        return sample;
    }

    /** The share of the decisions that come to this. */
    public Share share(DecisionState state) {
        return Objects.requireNonNull(shares.get(Given.of(state, "state")));
    }

    /** The share of the decisions that would not be checked if they were drawn. */
    public Share notChecked() {
        return notChecked;
    }

    /** The share of the decisions that surely break a provision. */
    public Share violatedAtLeast() {
        return atLeast;
    }

    /** The share of those that may: violated, open, those of which a rule failed, and those that were drawn and not checked. */
    public Share violatedAtMost() {
        return atMost;
    }

    /** As many decisions of a simple draw say as much; the number of those drawn where all stand for as many others. */
    public double effective() {
        return effective;
    }

    /** Writes the estimate as a JSON document in UTF-8; the stream stays open. The README of the module tells its fields. */
    public void json(OutputStream out) throws IOException {
        new EstimateJson(this).write(Given.of(out, "stream"));
    }

    /** The estimate for people, a sentence each: what was drawn and is violated, each state, the bounds, the method. */
    public List<String> lines(Language language) {
        return new EstimateLines(this, Given.of(language, "language")).all();
    }
}
