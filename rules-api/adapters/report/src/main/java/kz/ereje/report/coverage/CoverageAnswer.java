package kz.ereje.report.coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.report.internal.Given;

/**
 * What a run asked of the act, and what it did not. Immutable and safe for all threads; text, JSON and page are made anew on each call, in a
 * few hundredths of a second.
 */
public final class CoverageAnswer {

    private final Regulation regulation;
    private final Optional<ReportWriter.Counts> files;
    private final Looked looked;
    private final List<OfProvision> provisions;
    private final List<OfRule> rules;

    CoverageAnswer(
            Regulation regulation,
            Optional<ReportWriter.Counts> files,
            Looked looked,
            List<OfProvision> provisions,
            List<OfRule> rules) {
        this.regulation = regulation;
        this.files = files;
        this.looked = looked;
        this.provisions = List.copyOf(provisions);
        this.rules = List.copyOf(rules);
    }

    /**
     * What was looked at. Immutable and safe for all threads.
     *
     * @param reports how many reports were counted
     * @param decisions how many decisions they answer
     * @param notCovered how many of these the act does not cover
     * @param leftOut how many further decisions the options of the checks left out; nothing is said about them
     */
    public record Looked(long reports, long decisions, long notCovered, long leftOut) {}

    /**
     * How often a provision was asked. Immutable and safe for all threads.
     *
     * @param provision its number, {@code 12.1.3}
     * @param canBeAsked whether any edition has a rule that checks it
     * @param asked how often it was asked, and what came of it
     */
    public record OfProvision(String provision, boolean canBeAsked, Asked asked) {}

    /**
     * How often a rule was asked. Immutable and safe for all threads.
     *
     * @param rule its id, {@code 12.1.3/late}
     * @param provision the number of its provision
     * @param asked how often it was asked, and what came of it; where the act does not cover a decision, not how often it was kept
     */
    public record OfRule(String rule, String provision, Asked asked) {}

    /** The edition of the act, the rule base and the library that the reports were made with. */
    public Report.Edition edition() {
        return regulation.made();
    }

    Regulation regulation() {
        return regulation;
    }

    /** What became of the files of the run; empty where nobody told. */
    public Optional<ReportWriter.Counts> files() {
        return files;
    }

    /** What was looked at. */
    public Looked looked() {
        return looked;
    }

    /** All provisions, in the order of the act. */
    public List<OfProvision> provisions() {
        return provisions;
    }

    /** All rules, of all editions, in the order of the act. */
    public List<OfRule> rules() {
        return rules;
    }

    /** The provisions that can be asked and were asked of no decision. */
    public List<OfProvision> neverAsked() {
        return provisions.stream()
                .filter(each -> each.canBeAsked() && each.asked().never())
                .toList();
    }

    /** The provisions that were asked of a decision at least. */
    public List<OfProvision> asked() {
        return provisions.stream().filter(each -> !each.asked().never()).toList();
    }

    /** The provisions that no rule checks, in any edition; {@link Regulation.ProvisionEntry#status} tells why. */
    public List<OfProvision> withoutRules() {
        return provisions.stream().filter(each -> !each.canBeAsked()).toList();
    }

    /** How many provisions can be asked: those that a rule of any edition checks. */
    public long canBeAsked() {
        return provisions.stream().filter(OfProvision::canBeAsked).count();
    }

    /** The share of the provisions that can be asked that were asked at least once, from 0 to 1; 0 where none can be. */
    public double share() {
        long all = canBeAsked();
        return all == 0 ? 0 : (double) (all - neverAsked().size()) / all;
    }

    /**
     * Whether the share is not below this one. A run without decisions meets nothing, not even 0.
     *
     * @param min a share from 0 to 1
     * @throws IllegalArgumentException if it is no such share
     */
    public boolean meets(double min) {
        if (!(min >= 0 && min <= 1)) {
            throw new IllegalArgumentException("The least share is " + min + "; it has to be from 0 to 1.\nMaybe " + min
                    + " per cent were meant.");
        }
        return looked.decisions() > 0 && share() >= min;
    }

    /** The answer for people, as lines of plain text: what was never asked comes first. */
    public List<String> lines(Language language) {
        return new CoverageLines(this, Given.of(language, "language")).all();
    }

    /** Writes the answer as a JSON document in UTF-8; the stream stays open. The README of the module tells its fields. */
    public void json(OutputStream out) throws IOException {
        new CoverageJson(this).write(Given.of(out, "stream"));
    }

    /** The answer as one page by itself, in HTML that is XML as well; what was never asked comes first. */
    public String html(Language language) {
        return new CoveragePage(this, Given.of(language, "language")).whole();
    }
}
