package kz.ereje.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.model.fact.Fact;

/**
 * A report for people in its parts, in one language and in the order in which they are read, each sentence told once: what
 * {@link ReportText} writes in lines, for those who give it another look. Immutable and safe for all threads, as are the records in it.
 *
 * @param language the language
 * @param unit whose office decides
 * @param act the act and its wording
 * @param day the day of the check, or that none is stated
 * @param doubts what the documents state that cannot be relied on, to be read first
 * @param decisions the decisions, in the order of the dossier
 * @param beside what no decision refers to
 * @param readings the readings of the act on which what is told rests
 */
public record ReportParts(
        Language language,
        String unit,
        String act,
        String day,
        List<Part<String>> doubts,
        List<OfDecision> decisions,
        Optional<String> beside,
        List<ReadingEntry> readings) {

    /** Takes copies. */
    public ReportParts {
        doubts = List.copyOf(doubts);
        decisions = List.copyOf(decisions);
        readings = List.copyOf(readings);
    }

    /**
     * The parts of a report. Searches for the remedies of every violated row.
     *
     * @param words where the words of the act are from in Russian and English
     * @throws CheckFailedException where stack or memory do not suffice
     */
    public static ReportParts of(Report report, Language language, ActWords words) {
        Room.ensure();
        Given.of(report, "report");
        ReportText asked = new ReportText(language, false, false, true, words);
        return Room.of(() -> of(report, asked));
    }

    private static ReportParts of(Report report, ReportText asked) {
        Language language = asked.language();
        ReportHead head = new ReportHead(report, language);
        DecisionNames names = new DecisionNames(report, language);
        Set<ProvisionResult> deciding = ReportText.deciding(report);
        List<OfDecision> decisions = new ArrayList<>();
        for (DecisionResult decision : report.decisions()) {
            decisions.add(new DecisionParts(decision, names.of(decision), asked).parts());
        }
        return new ReportParts(
                language,
                head.unit(),
                head.act(),
                head.day(),
                head.doubts(asked::shows),
                decisions,
                head.beside(),
                List.copyOf(RestingLines.readings(report, row -> asked.shows(row) || deciding.contains(row))
                        .values()));
    }

    /**
     * Lines under a heading. Immutable and safe for all threads.
     *
     * @param <T> what the lines are
     * @param head the heading
     * @param lines what stands under it; nothing where there is nothing to tell, and then the heading is not told either
     */
    public record Part<T>(String head, List<T> lines) {

        /** Takes a copy. */
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is told of one decision. Immutable and safe for all threads.
     *
     * @param decision the decision
     * @param language the language
     * @param head its heading
     * @param name what it is called among the decisions of its report
     * @param first what is to be known first: that it is not taken yet, that the act does not cover it, and why
     * @param broken what is broken, and what could not be checked, by reasons
     * @param advice the way out for the whole decision
     * @param remaining what is still to be done for what that does not mend
     * @param calendar the days by which to act
     * @param open what is open, by reasons
     * @param questions what to find out, in the order of what it settles
     * @param openAllTheSame what is open of a decision that the act does not cover
     * @param readings the readings that no jurist has confirmed, in words
     * @param planned the days that lie ahead
     * @param remarks the remarks on what is kept
     * @param kept how many provisions are kept
     * @param shown how much of what the result rests on is shown by papers
     */
    public record OfDecision(
            DecisionResult decision,
            Language language,
            String head,
            String name,
            List<String> first,
            List<Reason> broken,
            Part<String> advice,
            Part<String> remaining,
            Part<String> calendar,
            List<Reason> open,
            Part<Asked> questions,
            List<String> openAllTheSame,
            Part<String> readings,
            Optional<String> planned,
            List<String> remarks,
            Optional<String> kept,
            Optional<String> shown) {

        /** Takes copies. */
        public OfDecision {
            first = List.copyOf(first);
            broken = List.copyOf(broken);
            open = List.copyOf(open);
            openAllTheSame = List.copyOf(openAllTheSame);
            remarks = List.copyOf(remarks);
        }

        /** What came of it in one line, and by when to act; made anew on each call, and the calendar may have to be searched for. */
        public String result() {
            return Room.of(() -> new Summary(decision, language).result(true));
        }

        /** The word for the outcome of a row: what is broken by a decision that is not taken yet would be broken. */
        public String word(ProvisionResult row) {
            return DecisionParts.word(decision, row.outcome(), language);
        }

        /** What a row of the decision rests on and lacks; made anew on each call. */
        public Evidence evidence(ProvisionResult row) {
            Map<Fact<?>, String> shown = new ShownLines(decision, language).of(row);
            return new Evidence(told(row, row.facts(), shown), told(row, row.asked(), shown));
        }

        private List<FactTold> told(ProvisionResult row, List<Fact<?>> facts, Map<Fact<?>, String> shown) {
            return facts.stream()
                    .map(fact -> new FactTold(
                            fact,
                            row.told(fact, language),
                            row.value(fact, language),
                            Optional.ofNullable(shown.get(fact))))
                    .toList();
        }
    }

    /**
     * Provisions that the same facts break, or that are open for the same reason. Immutable and safe for all threads.
     *
     * @param outcome their outcome
     * @param word the word for it
     * @param lines what is told of many rows together, their citations among it
     * @param rows those that are told one by one
     */
    public record Reason(Outcome outcome, String word, List<String> lines, List<Cited> rows) {

        /** Takes copies. */
        public Reason {
            lines = List.copyOf(lines);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A provision that is told. Immutable and safe for all threads.
     *
     * @param row its row
     * @param sentence what is said of it and was not said before; may be empty where several rows have one reason
     * @param norms its words, after those that open the list in which it stands
     * @param remarks the remarks on it that were not told before
     */
    public record Cited(ProvisionResult row, String sentence, List<Norm> norms, List<String> remarks) {

        /** Takes copies. */
        public Cited {
            norms = List.copyOf(norms);
            remarks = List.copyOf(remarks);
        }

        /** The facts to look at first, as {@link Violation#culprits} has them; none where it is not broken. */
        public List<Fact<?>> culprits() {
            return row.outcome() == Outcome.VIOLATED ? Room.of(row::culprits) : List.of();
        }

        /** The facts that somebody has to look at who judges what is doubtful; none where it is not open. */
        public List<Fact<?>> doubted() {
            return row.outcome() == Outcome.UNDETERMINED ? row.doubted() : List.of();
        }
    }

    /**
     * Words of the act. Immutable and safe for all threads.
     *
     * @param row the provision whose words they are
     * @param head what stands before them: whose words they are, and of which wording
     * @param words the same in the language of who reads; empty in Kazakh
     */
    public record Norm(ProvisionResult row, String head, Optional<ActWords.Words> words) {

        /** The official words. */
        public String kazakh() {
            return row.text();
        }
    }

    /**
     * A question. Immutable and safe for all threads.
     *
     * @param question the question
     * @param sentence the same in words
     * @param settles the provisions that it settles, or how many
     */
    public record Asked(DecisionResult.Question question, String sentence, String settles) {}

    /**
     * On what a provision rests. Immutable and safe for all threads.
     *
     * @param facts the facts that its outcome rests on
     * @param missing those that are worth asking for
     */
    public record Evidence(List<FactTold> facts, List<FactTold> missing) {

        /** Takes copies. */
        public Evidence {
            facts = List.copyOf(facts);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A fact in words. Immutable and safe for all threads.
     *
     * @param fact the fact
     * @param name what it is called, and whose it is
     * @param value its value
     * @param shown what shows it, or that nothing does; empty where papers cannot, and where the dossier has no exhibits at all
     */
    public record FactTold(Fact<?> fact, String name, String value, Optional<String> shown) {}
}
