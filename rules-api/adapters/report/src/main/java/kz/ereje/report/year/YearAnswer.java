package kz.ereje.report.year;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.api.Regulation.DutyEntry;
import kz.ereje.api.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of a folder show of the duties of one office in one year, and the gaps between them. Plain records of strings, numbers,
 * days and lists, which every JSON library writes. Immutable and safe for all threads.
 *
 * @param unit the name of the unit, as its papers write it
 * @param district the name of the district (city of regional significance) in which it lies; empty where no paper names it
 * @param year the year
 * @param checkedOn the latest day of check of its papers; null where none states one
 * @param edition the edition of the act, the rule base and the library with which its papers were checked
 * @param files the files of the folder
 * @param duties the duties, in the order of the act
 * @param gaps the gaps
 */
public record YearAnswer(
        String unit,
        String district,
        int year,
        @Nullable LocalDate checkedOn,
        Report.Edition edition,
        Files files,
        List<Duty> duties,
        Gaps gaps) {

    /** Copies the lists. */
    public YearAnswer {
        duties = List.copyOf(duties);
    }

    /** The duties in this state. */
    public List<Duty> with(State state) {
        return duties.stream().filter(duty -> duty.state() == state).toList();
    }

    /** Whether the year was over on the latest day of check: if not, what nothing shows may still be done. */
    public boolean over() {
        return checkedOn != null && checkedOn.getYear() > year;
    }

    /** Whether papers show a duty. */
    public enum State {
        /** A paper shows that it was done; whether in time is the matter of the check. */
        SHOWN,
        /** Nothing here shows it: open, never violated. */
        OPEN
    }

    /**
     * How many files there were.
     *
     * @param checked those that were checked
     * @param ofUnit those of them that are of the unit
     * @param withoutUnit those of them that do not name their unit: they may be of it
     * @param notChecked those that were not checked: what they hold is not known
     * @param decisions the decisions of the unit's files
     * @param ofYear those of them whose day lies in the year
     */
    public record Files(long checked, long ofUnit, long withoutUnit, long notChecked, long decisions, long ofYear) {}

    /**
     * A duty, and what the papers show of it.
     *
     * @param id its name, {@code budget-report.maslikhat}
     * @param provisions the numbers of the provisions that lay it
     * @param citations how they are cited
     * @param bearer on whom it lies
     * @param rhythm how often it is to be done
     * @param due the last day for it in this year; null where the act sets none
     * @param label what is to be done
     * @param state whether papers show it
     * @param papers the papers that show it; empty where it is open
     * @param others papers about it that do not show it, each with the reason
     */
    public record Duty(
            String id,
            List<String> provisions,
            List<Said> citations,
            DutyEntry.Bearer bearer,
            DutyEntry.Rhythm rhythm,
            @Nullable LocalDate due,
            Said label,
            State state,
            List<Paper> papers,
            List<Other> others) {

        /** Copies the lists. */
        public Duty {
            provisions = List.copyOf(provisions);
            citations = List.copyOf(citations);
            papers = List.copyOf(papers);
            others = List.copyOf(others);
        }
    }

    /**
     * A paper that shows a duty.
     *
     * @param source the file
     * @param decision the id of the decision in it
     * @param name what the decision is called
     * @param day the day on which the duty was done
     */
    public record Paper(String source, String decision, Said name, LocalDate day) {}

    /**
     * A paper about a duty that does not show it.
     *
     * @param source the file
     * @param decision the id of the decision in it
     * @param name what the decision is called
     * @param why why not
     * @param reason the same as a sentence
     */
    public record Other(String source, String decision, Said name, Why why, Said reason) {}

    /** Why a paper does not show a duty. */
    public enum Why {
        /** The options of the check left the decision out. */
        NOT_CHECKED,
        /** A fact that would have to show it is not known, or documents contradict each other about it. */
        NOT_KNOWN,
        /** A fact says otherwise. */
        OTHERWISE,
        /** The day lies after the day of the check: it is a plan. */
        PLANNED,
        /** Without a day of check it is not known whether it is more than a plan. */
        NO_DAY_OF_CHECK,
        /** Another body decided. */
        OTHER_BODY,
        /** No decision was taken, or nobody signed one. */
        NO_DECISION,
        /** The paper breaks the provision. */
        VIOLATED,
        /** Whether the paper keeps the provision is open. */
        UNDETERMINED,
        /** The provision does not apply to the paper. */
        NOT_APPLICABLE,
        /** A rule failed. */
        ERROR
    }

    /**
     * The gaps between the papers of the unit.
     *
     * @param numbers the numbers of the year's decisions and orders, by the way in which they are written
     * @param unnumbered the decisions of the year whose number nothing states
     * @param uncounted decisions whose number cannot be counted
     * @param assets property in use that no decision in the folder is about
     * @param contracts contracts that no decision concludes
     * @param performed decisions of the year of which the day they were carried out is not known
     */
    public record Gaps(
            List<Numbers> numbers,
            long unnumbered,
            List<Gap> uncounted,
            List<Gap> assets,
            List<Gap> contracts,
            List<Gap> performed) {

        /** Copies the lists. */
        public Gaps {
            numbers = List.copyOf(numbers);
            uncounted = List.copyOf(uncounted);
            assets = List.copyOf(assets);
            contracts = List.copyOf(contracts);
            performed = List.copyOf(performed);
        }
    }

    /**
     * Numbers that are written alike, {@code 12-ө}, and those that no paper bears.
     *
     * @param form how they are written, with an ellipsis for the number: {@code …-ө}
     * @param last the highest
     * @param borne how many different numbers papers bear
     * @param missing the ranges between 1 and the highest that no paper of the folder bears
     * @param twice the numbers that papers of different days bear
     */
    public record Numbers(String form, int last, int borne, List<Range> missing, List<Integer> twice) {

        /** Copies the lists. */
        public Numbers {
            missing = List.copyOf(missing);
            twice = List.copyOf(twice);
        }
    }

    /**
     * Numbers in a row.
     *
     * @param from the first
     * @param to the last
     */
    public record Range(int from, int to) {

        /** {@code 12}, or {@code 14–17}. */
        @Override
        public String toString() {
            return from == to ? Integer.toString(from) : from + "–" + to;
        }
    }

    /**
     * Something that is missing beside a record.
     *
     * @param source the file
     * @param record the id of the record in it
     * @param name what the record is called
     * @param what what is missing
     */
    public record Gap(String source, String record, Said name, Said what) {}
}
