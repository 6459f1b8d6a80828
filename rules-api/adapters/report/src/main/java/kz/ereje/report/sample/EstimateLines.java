package kz.ereje.report.sample;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Numbers;
import kz.ereje.report.internal.Phrases;

/**
 * The estimate in sentences. Shares are rounded; the ends of intervals are rounded outwards.
 *
 * @param estimate the estimate
 * @param language the language
 */
record EstimateLines(SampleEstimate estimate, Language language) {

    List<String> all() {
        List<String> lines = new ArrayList<>();
        lines.add(drawn());
        for (DecisionState state : DecisionState.values()) {
            lines.add(share(state.word(language), estimate.share(state)));
        }
        if (estimate.notChecked().drawn() > 0) {
            lines.add(share(say("sample.not-checked"), estimate.notChecked()));
        }
        lines.add(share(say("sample.at-least"), estimate.violatedAtLeast()));
        lines.add(share(say("sample.at-most"), estimate.violatedAtMost()));
        if (!estimate.sample().whole()) {
            lines.add(say("sample.method"));
            lines.add(weights());
        }
        return lines;
    }

    private String say(String key, Object... values) {
        return Phrases.of("sample", language).say(key, values);
    }

    private String drawn() {
        Sample sample = estimate.sample();
        Share violated = estimate.share(DecisionState.VIOLATED);
        String all = Numbers.grouped(sample.population());
        if (sample.whole()) {
            return say("sample.whole", all, rounded(violated.estimate(), RoundingMode.HALF_UP));
        }
        return say(
                "sample.drawn",
                all,
                Numbers.grouped(sample.items().size()),
                say(sample.stratified() ? "sample.stratified" : "sample.simple"),
                Long.toString(sample.seed()),
                rounded(violated.estimate(), RoundingMode.HALF_UP),
                rounded(violated.low(), RoundingMode.DOWN),
                rounded(violated.high(), RoundingMode.UP));
    }

    private String share(String what, Share share) {
        String drawn = Numbers.grouped(share.drawn());
        String percent = rounded(share.estimate(), RoundingMode.HALF_UP);
        return estimate.sample().whole()
                ? say("sample.counted", what, drawn, percent)
                : say(
                        "sample.share",
                        what,
                        drawn,
                        percent,
                        rounded(share.low(), RoundingMode.DOWN),
                        rounded(share.high(), RoundingMode.UP));
    }

    private String weights() {
        if (!unlike()) {
            return say("sample.alike");
        }
        String effective = Numbers.grouped((long) Math.floor(estimate.effective()));
        return say(
                "sample.unlike",
                effective,
                Numbers.grouped(estimate.sample().items().size()));
    }

    /** Whether the decisions that were drawn stand for unlike numbers of others. */
    private boolean unlike() {
        Sample sample = estimate.sample();
        int drawn = sample.items().size();
        return sample.stratified()
                && sample.strata().stream()
                        .anyMatch(each -> each.population() * drawn != sample.population() * each.drawn());
    }

    private String rounded(double share, RoundingMode rounding) {
        return Numbers.hundredths(share, rounding, language);
    }
}
