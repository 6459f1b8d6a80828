package kz.ereje.examples.desk.form;

import java.util.List;

/**
 * One fact as a page asks for it. That nothing is known of it, that there is none, and its value are told apart: what is left as it is says
 * nothing.
 *
 * @param name the name of the input, which is the place of its fact, {@code decisions[0].date}
 * @param question what is asked
 * @param kind what it looks like
 * @param choices what can be chosen
 * @param text what is written in it: a day as {@code 2026-12-01}, a number, a text, texts line by line
 * @param mayBeNone whether a box says that there is none
 * @param none whether it is ticked
 * @param mayBeWithin whether bounds can be given instead
 * @param from the lower one; empty where there is none
 * @param to the upper one; empty where there is none
 * @param rows the records of their own facts that it holds, the blank one for another last
 * @param fresh what is asked of a record that is not in the dossier yet; empty where none can be added
 * @param error what is wrong with what was entered; empty where nothing is
 */
public record Input(
        String name,
        String question,
        Kind kind,
        List<Choice> choices,
        String text,
        boolean mayBeNone,
        boolean none,
        boolean mayBeWithin,
        String from,
        String to,
        List<Row> rows,
        List<Input> fresh,
        String error) {

    /** What an input looks like. */
    public enum Kind {
        /** A day of the calendar. */
        DAY,
        /** A whole number. */
        NUMBER,
        /** A line of text. */
        TEXT,
        /** Several texts, one a line. */
        LINES,
        /** One of several. */
        CHOICE,
        /** Any of several. */
        CHOICES,
        /** Records of their own facts, such as notices. */
        ROWS
    }

    /**
     * What can be chosen.
     *
     * @param value what is sent
     * @param label what it is called
     * @param chosen whether it is chosen
     */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * One record of its own facts.
     *
     * @param name its place, {@code meetings[0].notices[1]}
     * @param inputs its facts
     * @param blank whether it is the one for another, of which nothing is known
     */
    public record Row(String name, List<Input> inputs, boolean blank) {}

    /** The id of the element, in which brackets and dots would mean something to style sheets. */
    public String id() {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Whether few enough can be chosen to show them all at once. */
    public boolean few() {
        return choices.size() <= 5;
    }

    /** Whether something of it, or of what stands in it, is wrong. */
    public boolean wrong() {
        return !error.isEmpty()
                || fresh.stream().anyMatch(Input::wrong)
                || rows.stream().flatMap(row -> row.inputs().stream()).anyMatch(Input::wrong);
    }
}
