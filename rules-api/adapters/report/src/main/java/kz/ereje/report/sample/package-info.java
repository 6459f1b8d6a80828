/**
 * A sample of the decisions of a run, drawn by unit and kind, and what it says of all of them.
 *
 * <pre>{@code
 * SampleDraw draw = new SampleDraw(400, 7);
 * draw.add(new Stratum(unit, kind), file + "#" + decision);
 * Sample sample = draw.sample();
 * SampleEstimate estimate = SampleEstimate.of(sample, states);
 * estimate.lines(Language.RU).forEach(System.out::println);
 * }</pre>
 *
 * <p><b>The draw.</b> Decisions of the same unit and kind are a stratum. Each stratum is given one place, and the others in proportion to how
 * many decisions it has (largest remainder); where there are more strata than places, the draw is a simple one from all decisions. In its stratum
 * a decision is drawn if the SHA-256 of the seed and its id is among the lowest. So the same size, seed and decisions give the same sample, in whatever
 * order they come, and who doubts a draw can repeat it with other means.
 *
 * <p><b>The estimate.</b> Shares are weighted by stratum; intervals are those of Wilson, two-sided, of 95 %, with Kish's effective
 * number of decisions where the weights are not alike. They are not corrected for the finite population, which makes them wider rather than narrower; but
 * none goes beyond what is certain, since what was drawn is known.
 *
 * <p>What a decision is, and where it comes from, does not matter here: strata and decisions are texts.
 */
@NullMarked
package kz.ereje.report.sample;

import org.jspecify.annotations.NullMarked;
