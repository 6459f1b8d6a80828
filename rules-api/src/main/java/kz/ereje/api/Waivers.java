package kz.ereje.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.internal.io.Blank;
import kz.ereje.api.internal.io.Problem;
import kz.ereje.api.internal.io.ProblemsException;
import kz.ereje.api.internal.io.WaiverReader;
import kz.ereje.api.internal.report.Lexicon;

/**
 * What people have said of findings: waivers, each with a reason, an author and a last day, and objections of the audited.
 *
 * <pre>{@code
 * Waivers waivers = Waivers.read("waivers.json", bytes);
 * Report report = checker.check(dossier).waived(waivers, "lease.json");
 * }</pre>
 *
 * <p>A waiver changes no outcome. It holds up to and on its last day, by the day of the check, and not on the day after it. Immutable and safe
 * for all threads, as are the records in it; applying them costs a look at each of them for each violated row.
 *
 * @param waivers the waivers, in the order of their file
 * @param objections the objections, in the order of their file
 */
public record Waivers(List<Waiver> waivers, List<Objection> objections) {

    private static final Waivers NONE = new Waivers(List.of(), List.of());

    /** Takes copies. */
    public Waivers {
        waivers = List.copyOf(Given.of(waivers, "list of waivers"));
        objections = List.copyOf(Given.of(objections, "list of objections"));
    }

    /** Nothing was said. */
    public static Waivers none() {
        return NONE;
    }

    /**
     * Reads a file of waivers and objections.
     *
     * @param source the name that errors give it
     * @param json the JSON, in UTF-8, as {@link #schema} describes it
     * @throws UnreadableException if anything of it is wrong: a waiver without reason, author or last day, an unknown provision; nothing of
     *     it is used
     */
    public static Waivers read(String source, byte[] json) throws UnreadableException {
        Given.of(source, "name of the source");
        try {
            return WaiverReader.read(Given.of(json, "JSON"));
        } catch (ProblemsException e) {
            throw new UnreadableException(source, e.problems());
        }
    }

    /** The JSON Schema (2020-12) of such files. */
    public static String schema() {
        return Dossiers.resource("waivers.schema.json");
    }

    /**
     * Which findings are meant: those that have everything in common that is stated. A decision whose day is not known exactly has no day in
     * common with anything.
     *
     * @param provision the provision's number, {@code 12.2.14}
     * @param rule the id of the rule, {@code 12.2.14/no-assembly-consent}
     * @param decision the decision's id in its dossier
     * @param unit the unit whose office decides: its id in the dossier, or its name in any language
     * @param kind the kind of the decision, {@code lease}
     * @param file the name of the file, as the report gives it; a star stands for any letters but {@code /}, two for any letters. Of a row or
     *     a line of a file also without its number
     * @param from the first day of the decision
     * @param to the last day of the decision
     */
    public record Selection(
            Optional<String> provision,
            Optional<String> rule,
            Optional<String> decision,
            Optional<String> unit,
            Optional<String> kind,
            Optional<String> file,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        /** Keeps what is stated. */
        public Selection {
            Given.of(provision, "provision");
            Given.of(rule, "rule");
            Given.of(decision, "decision");
            Given.of(unit, "unit");
            Given.of(kind, "kind");
            Given.of(file, "file");
            Given.of(from, "first day");
            Given.of(to, "last day");
        }
    }

    /**
     * A finding that is accepted for a while.
     *
     * @param line the line in its file; 0 where there is none
     * @param selection which findings are meant
     * @param reason why
     * @param author who answers for it
     * @param validUntil the last day on which it holds
     */
    public record Waiver(int line, Selection selection, String reason, String author, LocalDate validUntil) {

        /**
         * Keeps what is stated.
         *
         * @throws IllegalArgumentException if reason or author are blank
         */
        public Waiver {
            Given.of(selection, "selection");
            stated(reason, "reason");
            stated(author, "author");
            Given.of(validUntil, "last day");
        }

        /** Whether it holds on this day: up to and on its last day. */
        public boolean holdsOn(LocalDate day) {
            return !Given.of(day, "day").isAfter(validUntil);
        }
    }

    /**
     * A waiver that fits a finding.
     *
     * @param waiver the waiver
     * @param expired whether it holds no more on the day of the check, or no day of the check is stated
     */
    public record Fitting(Waiver waiver, boolean expired) {

        /** Who waives the finding, until when and why; or that the waiver has expired. */
        public String sentence(Language language) {
            return WaiverWords.of(this, language);
        }
    }

    /**
     * What the audited hold against a finding.
     *
     * @param line the line in its file; 0 where there is none
     * @param selection which findings are meant
     * @param text what is objected
     * @param day the day of the objection
     * @param considered what came of it; empty where nobody has considered it
     */
    public record Objection(
            int line, Selection selection, String text, LocalDate day, Optional<Considered> considered) {

        /**
         * Keeps what is stated.
         *
         * @throws IllegalArgumentException if the text is blank
         */
        public Objection {
            Given.of(selection, "selection");
            stated(text, "text of the objection");
            Given.of(day, "day of the objection");
            Given.of(considered, "result");
        }

        /** What is objected, and what came of it. */
        public String sentence(Language language) {
            return WaiverWords.of(this, language);
        }
    }

    /**
     * What came of an objection.
     *
     * @param by who considered it
     * @param day the day on which it was considered
     * @param result the result
     */
    public record Considered(String by, LocalDate day, Result result) {

        /**
         * Keeps what is stated.
         *
         * @throws IllegalArgumentException if nobody is named
         */
        public Considered {
            stated(by, "name of who considered it");
            Given.of(day, "day");
            Given.of(result, "result");
        }
    }

    /** The result of an objection; none changes the outcome of a row. */
    public enum Result {
        /** The finding is to be withdrawn by a person. */
        UPHELD("upheld"),
        /** The finding stands. */
        DISMISSED("dismissed"),
        /** A part of the finding stands. */
        IN_PART("in-part");

        private final String token;

        Result(String token) {
            this.token = token;
        }

        /** The word for it in a file, {@code in-part}. */
        public String token() {
            return token;
        }

        /** The word for it among people. */
        public String word(Language language) {
            return Lexicon.word(Given.of(language, "language"), "waiver.result." + token);
        }
    }

    private static void stated(String text, String name) {
        if (Blank.is(Given.of(text, name))) {
            throw new IllegalArgumentException("The " + name + " is blank.\nMaybe it was not filled in.");
        }
    }

    /** A file of waivers is wrong: says where and what to write, in three languages. Immutable and safe for all threads. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String source;
        private final List<Problem> problems;

        UnreadableException(String source, List<Problem> problems) {
            super(UnreadableDossierException.lines(source, problems, Language.EN));
            this.source = source;
            this.problems = List.copyOf(problems);
        }

        /** Everything that is wrong, a line each: {@code waivers.json:4:5: /waivers/0: ...}. */
        public String message(Language language) {
            return UnreadableDossierException.lines(source, problems, Given.of(language, "language"));
        }
    }
}
